import type { Finder, Frame } from "./finder";
import { match, type Span } from "./match";
import type { Places } from "./places";
import type { Lexicon } from "./rules";
import type { Token } from "./segment";
import { thresholds } from "./thresholds";

/** What stories teach of one clue, made ready: see HintRow. */
export interface Hint {
  rarity: number;
  none: number;
  weights: Uint8Array;
}

/** What the clues of a text say together, and where each stands. */
export interface Hints {
  /** For each pattern in the model's order: from 0 to 1, the most likely the highest. */
  shares: Float64Array;
  /** How much speaks for `none`; below 0, for a refusal. */
  none: number;
  /** The clues found, with what the stories teach of them. */
  found: (Hint & { span: Span })[];
}

const LETTERS = 5; // of a word: its beginning stands for all its forms

/**
 * What stands in a text that stories can be compared by: beginnings of words, kinds of numbers, classes of the lexicon.
 * @param unread numbers of sentences that are left out
 */
export function clues(
  tokens: Token[],
  places: Places,
  classes: [name: string, frame: Frame][],
  unread: ReadonlySet<number> = new Set(),
): Map<string, Span> {
  const found = new Map<string, Span>();
  tokens.forEach(({ word, kind, sentence }, at) => {
    if (unread.has(sentence)) return;
    const clue = kind === "word" ? word.slice(0, LETTERS) : `#${kind}`;
    if (!found.has(clue)) found.set(clue, { from: at, to: at + 1 });
  });
  for (const [name, frame] of classes) {
    const first = match(frame, tokens, places).find(({ from }) => !unread.has(tokens[from]?.sentence ?? 0));
    if (first) found.set(name, first);
  }
  return found;
}

/** A frame for each class of the lexicon, under the name by which hints know it: `{drug}`. */
export function classFrames(lexicon: Lexicon, finder: Finder): [name: string, frame: Frame][] {
  return Object.keys(lexicon).map((name) => [`{${name}}`, finder.frame(`{${name}}`)]);
}

/**
 * Compares a text with the stories of each pattern: adds up the weights of its clues, and sets the sums against the
 * highest. Few clues give small shares.
 * @param size the number of patterns
 */
export function readHints(known: Map<string, Hint>, texts: Map<string, Span>, size: number): Hints {
  const found = [...texts].flatMap(([clue, span]) => {
    const hint = known.get(clue);
    return hint ? [{ span, ...hint }] : [];
  });
  const sums = new Float64Array(size);
  for (const { weights } of found)
    weights.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight;
    });
  const highest = Math.max(1, ...sums);
  const length = Math.hypot(...found.map(({ rarity }) => rarity)) || 1;
  const { from, full } = thresholds.hints;
  const enough = Math.min(1, highest / full);
  return {
    shares: sums.map((sum) => (Math.max(0, sum / highest - from) / (1 - from)) * enough),
    none: found.reduce((sum, { none }) => sum + none, 0) / length,
    found,
  };
}
