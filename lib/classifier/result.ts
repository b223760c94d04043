import type { Lane } from "@/lib/lanes";

export type State = "good-fit" | "check-one-fact" | "two-fit" | "cannot-tell";

/** One phrase of the reader's own text that points to a pattern. */
export interface Evidence {
  slug: string;
  /** Id of the signal that matched, such as `nmn.phrase`; `code:CO-50` for a code, `hint` for a word of the stories. */
  signal: string;
  /** What the signal means, in one plain sentence. */
  says: string;
  /** Offsets into the text as typed, in UTF-16 code units; `quote` equals `text.slice(start, end)`. */
  start: number;
  end: number;
  quote: string;
}

/** The question that the result puts to the reader. `options` are slugs, best first or in the order of the lane. */
export type Question =
  | { kind: "tie"; options: [string, string] }
  | { kind: "lane"; closest: Lane | "owe-more"; options: string[] };

export interface Result {
  state: State;
  /** Slugs, best first: at most 3, and none in `cannot-tell`. In `two-fit` the first two are so near that a question must tell them apart. */
  patterns: string[];
  /** Words that led to the shown patterns, strongest first. */
  because: Evidence[];
  /** What led to the first pattern: the reader's words, or only the choices made in the form. */
  from: "words" | "choices" | "nothing";
  /** How many different phrases of signals point to the first pattern, and how many to any other; 0 and 0 where only hints speak. */
  counts: { here: number; elsewhere: number };
  question: Question | null;
  /** The words point to one desk and the reader picked another; the words were used. */
  contradiction: { words: Lane; picked: Lane | "owe-more" } | null;
  /** Why a rival stands lower, for the page: "beaten-by" a more specific pattern. */
  lowered: { slug: string; by: string }[];
  /** Codes read in the text, whether or not they point to a pattern. */
  codes: { code: string; start: number; end: number; slug: string | null }[];
  /** The text was longer than LONGEST_TEXT and its end was not read. */
  cut: boolean;
  /** The text looks Spanish; the rules read English. */
  spanish: boolean;
  /** The text holds words of crisis: show the 988 panel first. Never changes the answer. */
  crisis: boolean;
}
