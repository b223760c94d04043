import type { Lane } from "@/lib/lanes";
import type { Choice } from "./answers";

/** Phrases that point to a pattern, with a few whole points. The cue notation is described in content/README.md. */
export interface Signal {
  id: string;
  says: string;
  points: number;
  any: string[];
  unless?: string[] | undefined;
  needs?: string[] | undefined;
  scope?: "clause" | "sentence" | "text" | undefined;
  context?: "own" | "strict" | undefined;
}

/** What the classifier knows of one pattern. */
export interface PatternRules {
  slug: string;
  lane: Lane;
  signals: Signal[];
  beats: string[];
  /** Declared neighbours, the nearest first: shown beside an answer where no other pattern was found in the text. */
  near: string[];
  /** Answers of the form that name this pattern outright; a way of hearing does so only where nothing else was told. */
  chosen?: Choice[] | undefined;
  /** Answers that speak for it where the words leave a tie. */
  leans?: Choice[] | undefined;
  /** It can be what "I owe more than I thought" means: its place among those, from 1. */
  oweMore?: number | undefined;
}

/** Word classes: the name between braces in a cue, and every form of every member written out. */
export type Lexicon = Record<string, string[]>;

/** One code of the codes table, as far as the classifier needs it. */
export interface CodeRule {
  /** `carc`, `rarc`, `ncpdp` or `group`. */
  system: string;
  code: string;
  slug: string | null;
  /** Says little about the ground, such as 16 or 96. */
  vague: boolean;
  /** Content words of our meaning: a bare number counts only beside two of them. */
  words: string[];
}

/** A text of our own that tells of a refusal: the form learns from it which words go with which pattern. */
export interface Story {
  /** The pattern it tells of, or `none`. */
  slug: string;
  /** Other patterns that are right as well. */
  also: string[];
  text: string;
  /** How much it counts beside the others. */
  weight: number;
}

/** Triggers that change what a nearby cue is worth. See content/context.yaml. `none` is a look-alike that changes nothing. */
export interface ContextRule {
  /** A cue, in the same notation as a signal's. */
  trigger: string;
  effect: "negated" | "hypothetical" | "general" | "boilerplate" | "attributed" | "none";
  direction: "forward" | "backward" | "sentence";
  /** Reach in tokens. */
  reach?: number | undefined;
}

/** All that the classifier reads, before it is compiled. */
export interface Rules {
  patterns: PatternRules[];
  none: Signal[];
  lexicon: Lexicon;
  context: ContextRule[];
  /** Cues of crisis; they never change the answer. */
  crisis: string[];
  codes: CodeRule[];
  stories: Story[];
}
