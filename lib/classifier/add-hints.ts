import { commonWords } from "./common-words";
import type { Hints } from "./hints";
import type { Candidate, Found } from "./score";
import type { Token } from "./segment";
import { thresholds } from "./thresholds";

const MOST_SHOWN = 3; // hints of one pattern that are shown as its words
const COMMON = 9; // what a common word is set back by, so that a telling one is shown
const LEAST = 0.1; // points: hints are shown behind all signals
const SPOKEN_FOR = 3; // points of signals from which a pattern needs no hints to explain it

/** What signals and hints say together. `signals` keeps what the signals alone say. */
export interface Weighed {
  candidates: (Candidate & { signals: number; share: number })[];
  none: { signals: number; hints: number };
}

/**
 * Adds to each pattern's points what the stories say.
 * @param slugs the patterns in the order of the hints' weights
 */
export function addHints(
  scored: { candidates: Candidate[]; none: number },
  hints: Hints,
  slugs: readonly string[],
  tokens: readonly Token[],
): Weighed {
  const bySlug = new Map(scored.candidates.map((one) => [one.slug, one]));
  const candidates = slugs.flatMap((slug, at) => {
    const share = hints.shares[at] ?? 0;
    const own = bySlug.get(slug) ?? { slug, score: 0, found: [], beatenBy: null };
    if (own.score === 0 && share === 0) return [];
    const found = own.score >= SPOKEN_FOR ? own.found : [...own.found, ...shownHints(hints, at, own.found, tokens)];
    return [{ ...own, found, signals: own.score, share, score: own.score + share * thresholds.hints.points }];
  });
  return { candidates, none: { signals: scored.none, hints: hints.none } };
}

/** The clues that speak most for one pattern and least for the others, where no signal has the same words. */
function shownHints({ found }: Hints, at: number, known: Found[], tokens: readonly Token[]): Found[] {
  const rated = found.map(({ span, weights }) => {
    const usual = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    const words = tokens.slice(span.from, span.to);
    const telling = words.some(({ word }) => word.length > 2 && !commonWords.has(word));
    return { span, value: (weights[at] ?? 0) - usual - (telling ? 0 : COMMON) };
  });
  const shown: Found[] = [];
  for (const { span, value } of rated.sort((a, b) => b.value - a.value)) {
    if (shown.length === MOST_SHOWN || (value <= 0 && known.length + shown.length > 0)) break;
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

/** The id under which hints are shown as evidence. */
export const HINT = "hint";
