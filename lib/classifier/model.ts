import type { ContextRule, Lexicon, PatternRules, Signal } from "./rules";

/** System, code, index of the pattern or -1, vague (1) or not (0), beginnings of words of which a bare number needs two beside it. */
export type CodeRow = [system: string, code: string, pattern: number, vague: 0 | 1, words: string];

/**
 * What stories teach of one clue: how rare it is, how much it speaks for `none` (below 0: for a refusal), and, in digits
 * from `0` to `9`, how much it speaks for each pattern in their order.
 */
export type HintRow = [clue: string, rarity: number, none: number, weights: string];

/** Checked rules in the form that is shipped: plain JSON, close to what the authors wrote, small. */
export interface Model {
  patterns: PatternRules[];
  none: Signal[];
  lexicon: Lexicon;
  context: ContextRule[];
  crisis: string[];
  codes: CodeRow[];
  hints: HintRow[];
}
