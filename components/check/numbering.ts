import type { Told } from "@/lib/check/answers";
import type { State } from "@/lib/classifier/result";
import { type AppealClock, appealClocks, citesOf as citesOfRoute, type Step } from "@/lib/clocks/appeal-clock";
import { planTypesOf } from "@/lib/clocks/plan-answers";
import type { Card, Limit } from "@/lib/content/card";
import type { CheckData } from "@/lib/content/check-data";

/** The facts that a result cites, each once, in the order of their numbers. */
export function citesOf(state: State, cards: readonly Card[], data: CheckData, told: Told): string[] {
  const shown = state === "two-fit" ? cards.slice(0, 2) : state === "cannot-tell" ? [] : cards.slice(0, 1);
  const { clock } = shown[0] ?? data.general;
  const prose = shown.length > 0 ? shown.flatMap(({ cites }) => cites) : data.general.cites;
  const known = knownPlans(told);
  const routes = routesOf(clock, data, told).filter(({ letter }) => known || !letter);
  const limits = limitsOf(clock, data, told).map(({ id }) => id);
  return [...new Set([...prose, ...routes.flatMap(citesOfRoute), ...limits, ...(known ?? [])])];
}

/** The limits and routes of the reader's next step, for every kind of plan that theirs may be. */
export function routesOf(clock: Card["clock"], { planTypes, clocks }: CheckData, told: Told): AppealClock[] {
  const known = knownPlans(told);
  const possible = planTypes.filter(({ id }) => !known || known.includes(id));
  return appealClocks(possible, clocks, stepOf(clock, told), clock.own);
}

/** The plan types that the reader's kind of plan may mean; null while it is not told, or not sure. */
export function knownPlans({ plan, planDetail }: Told): readonly string[] | null {
  return plan && plan !== "not-sure" ? planTypesOf(plan, planDetail) : null;
}

/** The step whose limit and letter the reader needs: what follows a refused appeal, where they told of one. */
export function stepOf({ step }: Card["clock"], { answers }: Told): Step {
  return answers.appealed === "refused" ? "next" : step;
}

/** The time limits beside the appeal that hold for the reader's kind of plan; all of them while it is not known. */
export function limitsOf(clock: Card["clock"], data: CheckData, told: Told): Limit[] {
  const known = knownPlans(told);
  const shown = known ? routesOf(clock, data, told).map((route) => route.clock?.id) : [];
  return data.limits
    .filter(({ id }) => clock.more.includes(id) && !shown.includes(id))
    .filter(({ plans }) => !known || plans.some((plan) => known.includes(plan)));
}
