import type { Hints } from "./hints";
import type { Candidate, Found } from "./score";
import type { Token } from "./segment";
import { thresholds } from "./thresholds";

const MOST_SHOWN = 3; // hints of one pattern that are shown as its words
const RARE = 2; // the natural logarithm of one text in seven: what stands in more tells a reader nothing
const LEAST = 0.1; // points: hints are shown behind all signals
const HINT = "hint"; // the id under which hints are shown as evidence

/** Words that may go with a reason by chance of grammar: as evidence they would puzzle a reader. */
const small = new Set(
  (
    "the and for are was were been being has had have having get gets got getting not but that this these those then than with from into onto about " +
    "after before again when where what which who whom why how they them their there here she her his him its our ours your yours you all any some " +
    "will would can could should may might must one two now just also even only very still said says say told tell go goes going went come came"
  ).split(" "),
);

/** What signals and hints say together. `signals` keeps what the signals alone say; `at` is the pattern's place in the model. */
export interface Weighed {
  candidates: (Candidate & { at: number; signals: number; share: number })[];
  none: { signals: number; hints: number };
  hints: Hints;
}

/**
 * Adds to each pattern's points what the stories say.
 * @param patterns in the order of the hints' weights
 */
export function addHints(
  scored: { candidates: Candidate[]; none: number },
  hints: Hints,
  patterns: readonly { slug: string }[],
): Weighed {
  const bySlug = new Map(scored.candidates.map((one) => [one.slug, one]));
  const candidates = patterns.flatMap(({ slug }, at) => {
    const share = hints.shares[at] ?? 0;
    const own = bySlug.get(slug) ?? { slug, score: 0, found: [], beatenBy: null };
    if (own.score === 0 && share === 0) return [];
    return [{ ...own, at, signals: own.score, share, score: own.score + share * thresholds.hints.points }];
  });
  return { candidates, none: { signals: scored.none, hints: hints.none }, hints };
}

/** The clues that speak most for the pattern at a place of the model and least for the others, where no signal has the same words. */
export function shownHints({ found }: Hints, at: number, known: Found[], tokens: readonly Token[]): Found[] {
  const rated = found.map(({ span, weights, rarity }) => {
    const usual = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    const told = tokens
      .slice(span.from, span.to)
      .some(({ kind, word }) => kind === "word" && word.length > 2 && !small.has(word));
    return { span, value: (weights[at] ?? 0) - usual, telling: told && rarity >= RARE };
  });
  const shown: Found[] = [];
  for (const { span, value, telling } of rated.sort((a, b) => +b.telling - +a.telling || b.value - a.value)) {
    if (shown.length === MOST_SHOWN || ((value <= 0 || !telling) && known.length + shown.length > 0)) break;
    const start = tokens[span.from]?.start ?? 0;
    const end = tokens[span.to - 1]?.end ?? start;
    if ([...known, ...shown].some((other) => start < other.end && end > other.start)) continue;
    shown.push({
      signal: HINT,
      says: "Our sample stories of this reason often say this.",
      start,
      end,
      value: LEAST,
    });
  }
  return shown;
}
