import { days } from "@/lib/clocks/appeal-clock";
import type { Facts } from "./facts";
import type { Pattern } from "./pattern";
import type { State } from "./state";

/**
 * The least time that any entry of the facts gives a person for a first appeal or a hearing, over all kinds of plan and
 * all states: what a reader must keep to who knows neither. The hours-long limits of care that is ending stand apart.
 * @returns days
 */
export function shortestLimit(
  facts: Facts,
  states: readonly State[],
  patterns: readonly Pick<Pattern, "clock">[],
): number {
  const ids = new Set([
    ...facts.planTypes.flatMap(({ appealClock, nextClock }) => [appealClock, nextClock]),
    ...patterns.flatMap(({ clock }) => clock.own.map((own) => own.clock)),
  ]);
  const federal = facts.clocks.filter(({ id }) => ids.has(id)).map(days);
  const own = states.flatMap(({ medicaid: { hearings } }) =>
    [hearings.state, hearings.plan].flatMap((limit) => (limit && limit !== "none" ? limit.days : [])),
  );
  return Math.min(...federal, ...own);
}
