import type { Clock, PlanType, PlanTypeId } from "@/lib/content/fact";

/** The limit of a clock in days, to compare clocks by; a month counts as 30. Infinity where the rule has no number. */
export function days({ limit: { amount, unit } }: Pick<Clock, "limit">): number {
  if (amount === null) return Number.POSITIVE_INFINITY;
  if (unit.startsWith("month")) return amount * 30;
  if (unit.includes("year")) return amount * 365;
  if (unit === "hours") return amount / 24;
  return amount;
}

/** A clock that counts from the date printed on the letter ends before one of the same length that counts from its arrival. */
function fromLetter({ countsFrom }: Clock): boolean {
  return /date on/i.test(countsFrom);
}

/** The clock that ends first: what to keep to when the kind of plan is not known. */
export function strictest(clocks: readonly Clock[]): Clock | undefined {
  return [...clocks].sort((a, b) => days(a) - days(b) || Number(fromLetter(b)) - Number(fromLetter(a)))[0];
}

export interface AppealClock {
  /** null: only the plan's own papers set the limit. */
  clock: Clock | null;
  planTypes: PlanType[];
}

/** The first appeal's clock for each plan type; types that share a clock share a row. Shortest first, unknown last. */
export function appealClocks(planTypes: readonly PlanType[], clocks: readonly Clock[]): AppealClock[] {
  const rows = new Map<string | null, AppealClock>();
  for (const planType of planTypes) {
    const row = rows.get(planType.appealClock) ?? {
      clock: clocks.find(({ id }) => id === planType.appealClock) ?? null,
      planTypes: [],
    };
    row.planTypes.push(planType);
    rows.set(planType.appealClock, row);
  }
  const length = ({ clock }: AppealClock) => (clock ? days(clock) : Number.MAX_VALUE);
  return [...rows.values()].sort((a, b) => length(a) - length(b));
}

/** The plan types with these ids, in the order asked. */
export function pick(planTypes: readonly PlanType[], ids: readonly PlanTypeId[]): PlanType[] {
  return ids.flatMap((id) => planTypes.filter((planType) => planType.id === id));
}
