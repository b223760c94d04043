import type { Clock, PlanType, PlanTypeId } from "@/lib/content/fact";

/** Units without a number that end within the day. */
const SAME_DAY: ReadonlySet<string> = new Set(["noon", "day-of-discharge", "before-leaving-hospital"]);

/** The limit of a clock in days, to compare clocks by; a month counts as 30, "by noon" as 0. Infinity where the rule has no number. */
export function days({ limit: { amount, unit } }: Pick<Clock, "limit">): number {
  if (amount === null) return SAME_DAY.has(unit) ? 0 : Number.POSITIVE_INFINITY;
  if (unit.startsWith("month")) return amount * 30;
  if (unit.includes("year")) return amount * 365;
  if (unit === "hours") return amount / 24;
  return amount;
}

/** The step that a reader stands at: the first appeal, or what follows when that appeal was refused. */
export type Step = "first" | "next";

/** A pattern's own route, where the usual appeal is the wrong step for some kinds of plan. */
export interface OwnRoute {
  for: readonly PlanTypeId[];
  /** Id of the clock of that route; null: no limit of it was read. */
  clock: string | null;
  route: string;
  letter: boolean;
}

type PlanRoute = Pick<
  PlanType,
  "id" | "name" | "appealClock" | "appealByLetter" | "appealRoute" | "nextClock" | "nextRoute"
>;

/** The time limit of one step for the kinds of plan that share it, and the route to take. */
export interface AppealClock {
  /** null: only the plan's own papers set the limit. */
  clock: Clock | null;
  /** How to take the step, where a letter to the plan is not the whole of it; may cite facts. */
  route: string | null;
  /** A letter to the plan, such as the short appeal of an article, takes this step. */
  letter: boolean;
  planTypes: PlanRoute[];
}

type Route = Pick<AppealClock, "route" | "letter"> & { clock: string | null };

function routeOf(planType: PlanRoute, step: Step, own: readonly OwnRoute[]): Route {
  const named = own.find((route) => route.for.includes(planType.id));
  if (named) return named;
  return step === "next"
    ? { clock: planType.nextClock, route: planType.nextRoute, letter: false }
    : { clock: planType.appealClock, route: planType.appealRoute, letter: planType.appealByLetter };
}

/**
 * The time limit of a step for each plan type; types that share clock and route share a row. Shortest first, unknown last.
 * @param own the routes that a pattern names itself; they stand before the usual one of the plan type
 */
export function appealClocks(
  planTypes: readonly PlanRoute[],
  clocks: readonly Clock[],
  step: Step = "first",
  own: readonly OwnRoute[] = [],
): AppealClock[] {
  const rows = new Map<string, AppealClock>();
  for (const planType of planTypes) {
    const { clock: id, route, letter } = routeOf(planType, step, own);
    const key = `${id} ${route}`;
    const clock = clocks.find((known) => known.id === id) ?? null;
    const row = rows.get(key) ?? { clock, route, letter, planTypes: [] };
    row.planTypes.push(planType);
    rows.set(key, row);
  }
  const length = ({ clock }: AppealClock) => (clock ? days(clock) : Number.MAX_VALUE);
  return [...rows.values()].sort((a, b) => length(a) - length(b));
}

/** The kinds of plan of a row, as a reader knows them. */
export function namesOf({ planTypes }: Pick<AppealClock, "planTypes">): string {
  return planTypes.map(({ name }) => name).join("; ");
}

/** The way of a step, with its source: what the route cites itself, else the first kind of plan of the row. */
export function routeWords({ route, planTypes: [first] }: Pick<AppealClock, "route" | "planTypes">): string {
  return !route || route.includes("[^") ? (route ?? "") : `${route}[^${first?.id}]`;
}

/** What a row tells: the route, if it is a special one, and the limit, if there is one; else who sets it. Cites facts. */
export function wordsOf(row: AppealClock): string {
  const { clock, planTypes } = row;
  const limit = clock ? `${clock.says}[^${clock.id}]` : "";
  const papers = `Your own papers set the time. Look on the appeal page, and ask in writing.[^${planTypes[0]?.id}]`;
  return `${routeWords(row)} ${limit}`.trim() || papers;
}

/** Ids of the facts that a row cites, beside those in a pattern's own route. */
export function citesOf(row: AppealClock): string[] {
  return [...row.planTypes.map(({ id }) => id), row.clock?.id ?? []]
    .flat()
    .filter((id) => wordsOf(row).includes(`[^${id}]`));
}

/** The plan types with these ids, in the order asked. */
export function pick<T extends { id: PlanTypeId }>(planTypes: readonly T[], ids: readonly PlanTypeId[]): T[] {
  return ids.flatMap((id) => planTypes.filter((planType) => planType.id === id));
}
