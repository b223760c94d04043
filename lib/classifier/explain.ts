import { shownHints, type Weighed } from "./add-hints";
import type { Evidence, Result } from "./result";
import type { Candidate, Found } from "./score";
import type { Token } from "./segment";
import { thresholds } from "./thresholds";

/** The words that led to the shown patterns, strongest first: those of the first pattern before the others. */
export function explain(
  typed: string,
  shown: string[],
  { candidates, hints }: Weighed,
  tokens: readonly Token[],
): Evidence[] {
  const ordered = shown.flatMap((slug) => candidates.find((candidate) => candidate.slug === slug) ?? []);
  return ordered.flatMap(({ slug, at, found, signals }) => {
    // A pattern that a strong signal names needs no words of stories to explain it.
    const all = signals >= thresholds.strong ? found : [...found, ...shownHints(hints, at, found, tokens)];
    return strongestFirst(all).map(({ signal, says, start, end }) => ({
      ...{ slug, signal, says, start, end },
      quote: typed.slice(start, end),
    }));
  });
}

function strongestFirst(found: Found[]): Found[] {
  return found.slice().sort((a, b) => b.value - a.value || a.start - b.start || (a.signal < b.signal ? -1 : 1));
}

/** How many different phrases of signals point to the first pattern, and how many to any other. Hints are not counted. */
export function count(first: string | undefined, candidates: Candidate[]): Result["counts"] {
  const places = new Set<number>();
  const add = ({ found }: Candidate) => {
    for (const { start } of found) places.add(start);
  };
  for (const one of candidates) if (one.slug === first) add(one);
  const here = places.size;
  for (const one of candidates) if (one.slug !== first) add(one);
  return { here, elsewhere: places.size - here };
}
