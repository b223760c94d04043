import type { ContextRule, Lexicon, PatternRules, Signal } from "./rules";

/** System, code, index of the pattern or -1, vague (1) or not (0), beginnings of words of which a bare number needs two beside it. */
export type CodeRow = [system: string, code: string, pattern: number, vague: 0 | 1, words: string];

/** Checked rules in the form that is shipped: plain JSON, close to what the authors wrote, small. */
export interface Model {
  patterns: PatternRules[];
  none: Signal[];
  lexicon: Lexicon;
  context: ContextRule[];
  crisis: string[];
  codes: CodeRow[];
}
