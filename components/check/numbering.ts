import type { Told } from "@/lib/check/answers";
import type { State } from "@/lib/classifier/result";
import { planTypesOf } from "@/lib/clocks/plan-answers";
import type { Card, Limit } from "@/lib/content/card";
import type { CheckData } from "@/lib/content/check-data";

/** The facts that a result cites, each once, in the order of their numbers. */
export function citesOf(state: State, cards: readonly Card[], data: CheckData, told: Told): string[] {
  const shown = state === "two-fit" ? cards.slice(0, 2) : cards.slice(0, 1);
  const prose =
    state === "cannot-tell" || shown.length === 0 ? data.general.cites : shown.flatMap(({ cites }) => cites);
  const plans = told.plan ? planTypesOf(told.plan, told.planDetail) : [];
  const limits = shown.slice(0, 1).flatMap(({ clock }) => limitsOf(clock, data, told).map(({ id }) => id));
  return [...new Set([...prose, ...data.clocks.map(({ id }) => id), ...limits, ...plans])];
}

/** The plan types that the reader's kind of plan may mean; null while it is not told, or not sure. */
export function knownPlans({ plan, planDetail }: Told): readonly string[] | null {
  return plan && plan !== "not-sure" ? planTypesOf(plan, planDetail) : null;
}

/** The time limits beside the appeal that hold for the reader's kind of plan; all of them while it is not known. */
export function limitsOf({ more }: Card["clock"], { limits }: CheckData, told: Told): Limit[] {
  const ids = knownPlans(told);
  return limits.filter(({ id, plans }) => more.includes(id) && (!ids || plans.some((plan) => ids.includes(plan))));
}
