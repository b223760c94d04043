import type { Weighed } from "./add-hints";
import type { PatternRules } from "./rules";
import { thresholds } from "./thresholds";

/** Puts each pattern one point under the more specific one that also fits, until nothing changes. */
export function lowerBeaten(weighed: Weighed, patterns: readonly PatternRules[]): Weighed {
  const bySlug = new Map(weighed.candidates.map((one) => [one.slug, { ...one }]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { slug, beats } of patterns) {
      const winner = bySlug.get(slug);
      if (!winner || winner.signals < thresholds.strong) continue;
      for (const other of beats) {
        const loser = bySlug.get(other);
        if (!loser || loser.score <= winner.score - 1) continue;
        loser.score = winner.score - 1;
        loser.beatenBy = slug;
        changed = true;
      }
    }
  }
  return { ...weighed, candidates: [...bySlug.values()] };
}
