import { appealClocks, days } from "@/lib/clocks/appeal-clock";
import type { Clock, PlanTypeId } from "./fact";
import type { Facts } from "./facts";
import { citations } from "./markdown";
import type { Pattern } from "./pattern";

type Timed = Pick<Pattern, "slug" | "clock" | "plans">;

/**
 * Checks that the clocks a pattern shows agree with what its sections say of each kind of plan.
 * @returns one sentence per mistake: file, field, what is wrong and how to mend it
 */
export function clockMistakes(pattern: Timed, facts: Pick<Facts, "clocks" | "planTypes">): string[] {
  const file = `content/patterns/${pattern.slug}.md`;
  return [...new Set([...ownRoutes(pattern, facts, file), ...sections(pattern, facts, file)])];
}

function ownRoutes(
  { clock: { own }, plans }: Timed,
  { clocks, planTypes }: Pick<Facts, "clocks" | "planTypes">,
  file: string,
): string[] {
  const usual = (plan: PlanTypeId) => planTypes.find(({ id }) => id === plan)?.appealClock;
  const named = own.flatMap((route) => route.for);
  const twice = named.filter((id, at) => named.indexOf(id) !== at);
  const wrong = own.flatMap(({ for: ids, clock: id }) => {
    const clock = clocks.find((known) => known.id === id);
    if (id === null) return [];
    if (!clock) return [`${file}, clock.own: ${id} is no clock: mend the name, or write null`];
    return ids.flatMap((plan) => [
      ...(clock.plans.includes(plan)
        ? []
        : [`${file}, clock.own: ${id} does not hold for ${plan}: take the plan out, or name the clock that does`]),
      ...(sectionOf(plans, plan).includes(id) || usual(plan) === id
        ? []
        : [`${file}, plans: the section for ${plan} does not cite [^${id}], the clock it is shown: say it there too`]),
    ]);
  });
  return [...twice.map((id) => `${file}, clock.own: ${id} stands in two routes: keep one`), ...wrong];
}

function sectionOf(plans: Timed["plans"], plan: PlanTypeId): string[] {
  return plans.flatMap(({ for: ids, text }) => (ids.includes(plan) ? citations(text) : []));
}

/** What a section says of time must be what the reader of that plan is shown first. */
function sections({ clock, plans }: Timed, { clocks, planTypes }: Pick<Facts, "clocks" | "planTypes">, file: string) {
  const rows = appealClocks(planTypes, clocks, clock.step, clock.own);
  const beside = new Set([
    ...clock.more,
    ...citations(clock.note ?? ""),
    ...clock.own.flatMap((own) => [own.clock, ...citations(own.route)]),
  ]);
  const routed = new Set(clock.own.flatMap((route) => route.for));
  return plans.flatMap(({ heading, for: ids, text }) => {
    const cited = citations(text).flatMap((id) => clocks.find((known) => known.id === id) ?? []);
    const at = `${file}, plans, “${heading}”`;
    return cited.flatMap((known) => {
      const holds = ids.filter((id) => known.plans.includes(id));
      if (holds.length === 0) return [`${at}: [^${known.id}] holds for none of these plans: take it out`];
      if (known.actor !== "patient") return [];
      return holds.flatMap((id) => {
        const row = rows.find(({ planTypes }) => planTypes.some((planType) => planType.id === id));
        return [
          ...hidden(known, row?.clock ?? null, beside, at),
          ...(known.stage === "enrollment-decision" && !routed.has(id)
            ? [`${at}: [^${known.id}] is no claim appeal, so ${id} needs a route of its own in clock.own`]
            : []),
          ...(clock.step === "next" &&
          planTypes.some(({ appealClock }) => appealClock === known.id) &&
          row?.clock?.id !== known.id
            ? [
                `${at}: [^${known.id}] is the limit of a first appeal, and this reader's was refused: cite the next step's`,
              ]
            : []),
        ];
      });
    });
  });
}

/** Stages that come only after the step shown has ended. */
const LATER: ReadonlySet<string> = new Set(["second-level", "external-review", "hearing", "court"]);

/** A shorter limit that only a folded section tells. */
function hidden(known: Clock, shown: Clock | null, beside: ReadonlySet<string | null>, at: string): string[] {
  if (!shown || known.id === shown.id || beside.has(known.id) || LATER.has(known.stage) || days(known) >= days(shown))
    return [];
  return [
    `${at}: [^${known.id}] ends before the limit that is shown, [^${shown.id}]: name it in clock.more, clock.note or clock.own`,
  ];
}
