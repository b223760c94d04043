import type { Told } from "@/lib/check/answers";
import type { State } from "@/lib/classifier/result";
import { planTypesOf } from "@/lib/clocks/plan-answers";
import type { Card } from "@/lib/content/card";
import type { CheckData } from "@/lib/content/check-data";

/** The facts that a result cites, each once, in the order of their numbers. */
export function citesOf(state: State, cards: readonly Card[], data: CheckData, told: Told): string[] {
  const shown = state === "two-fit" ? cards.slice(0, 2) : cards.slice(0, 1);
  const prose =
    state === "cannot-tell" || shown.length === 0 ? data.general.cites : shown.flatMap(({ cites }) => cites);
  const plans = told.plan ? planTypesOf(told.plan, told.planDetail) : [];
  return [...new Set([...prose, ...data.clocks.map(({ id }) => id), ...plans])];
}
