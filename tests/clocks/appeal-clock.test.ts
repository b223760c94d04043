import { expect, test } from "vitest";
import { appealClocks, citesOf, days, pick, wordsOf } from "@/lib/clocks/appeal-clock";
import { followUps, isPlanAnswer, type PlanAnswer, planAnswers, planTypesOf } from "@/lib/clocks/plan-answers";
import type { PlanTypeId } from "@/lib/content/fact";
import { loadFacts } from "@/lib/content/facts";
import { citations } from "@/lib/content/markdown";

const { planTypes, clocks } = await loadFacts();

test("a job plan has at least 180 days, Medicare Advantage 60 from receipt", () => {
  const job = appealClocks(pick(planTypes, planTypesOf("job", "self-funded")), clocks);
  const advantage = appealClocks(pick(planTypes, planTypesOf("medicare", "advantage")), clocks);

  expect(job[0]?.clock?.limit).toMatchObject({ amount: 180, unit: "calendar-days", kind: "at-least" });
  expect(advantage[0]?.clock?.limit).toMatchObject({ amount: 60, unit: "calendar-days", kind: "exact" });
});

test("plan types that share clock and route share a row, the shortest first and the unknown last", () => {
  const rows = appealClocks(planTypes, clocks);
  const keys = rows.map(({ clock, route }) => `${clock?.id} ${route}`);

  expect(new Set(keys).size).toBe(keys.length);
  expect(rows.at(-1)?.clock).toBeNull();
  expect(rows.flatMap((row) => row.planTypes)).toHaveLength(planTypes.length);
});

test("a letter is no appeal in Veterans care and in Medicaid paid by the state, and the row says what is", () => {
  const elsewhere = appealClocks(planTypes, clocks).filter(({ letter }) => !letter);

  expect(elsewhere.flatMap((row) => row.planTypes).map(({ id }) => id)).toEqual(["medicaid-ffs", "va-care"]);
  expect(elsewhere.map(wordsOf).join(" ")).toMatch(/Ask the state for a hearing.+VA form/s);
});

test("after a refused appeal the next step's limit is shown, never the first one's", () => {
  const first = new Set(planTypes.map(({ appealClock }) => appealClock));
  const rows = appealClocks(planTypes, clocks, "next");
  const limit = (id: PlanTypeId) => rows.find((row) => row.planTypes.some((type) => type.id === id))?.clock?.id;

  expect(limit("employer-self-funded")).toBe("federal-external-review-file");
  expect(limit("fehb-pshb")).toBe("fehb-opm-review-file");
  expect(limit("medicare-part-d")).toBe("partd-ire-file");
  expect(limit("medicare-advantage")).toBe("ma-forward-to-ire");
  expect(limit("medicaid-managed-care")).toBe("medicaid-mco-fair-hearing-file");
  expect(limit("tricare")).toBe("tricare-formal-review-file");
  const shown = rows.flatMap(({ clock, planTypes: [plan] }) => (plan?.id === "va-care" ? [] : (clock?.id ?? [])));
  expect(shown.filter((id) => first.has(id))).toEqual([]);
});

test("a route that a pattern names stands in place of the usual one, for its kinds of plan only", () => {
  const own = {
    for: ["chip" as const],
    clock: null,
    route: "In CHIP, ask the state.",
    letter: false,
  };
  const rows = appealClocks(planTypes, clocks, "first", [own]);
  const chip = rows.filter((row) => row.planTypes.some(({ id }) => id === "chip"));

  expect(chip).toHaveLength(1);
  expect(chip[0]?.planTypes.map(({ id }) => id)).toEqual(["chip"]);
  expect(chip.map(wordsOf).join()).toBe("In CHIP, ask the state.[^chip]");
});

test("each row cites what it tells, and nothing else", () => {
  for (const step of ["first", "next"] as const) {
    for (const row of appealClocks(planTypes, clocks, step)) {
      expect(citesOf(row).sort()).toEqual(citations(wordsOf(row)).sort());
    }
  }
});

test("by noon ends before one day, and a rule without a number after all numbers", () => {
  const limit = (amount: number | null, unit: string) => days({ limit: { amount, unit, kind: "exact" } });

  expect(limit(null, "noon")).toBeLessThan(limit(1, "calendar-days"));
  expect(limit(null, "no-limit-in-text")).toBe(Number.POSITIVE_INFINITY);
  expect(limit(48, "hours")).toBe(2);
  expect(limit(4, "months")).toBe(120);
  expect(limit(1, "calendar-years")).toBe(365);
});

test.each(Object.keys(planAnswers))("the answer %s leads to plan types of the facts", (answer) => {
  expect(isPlanAnswer(answer)).toBe(true);
  const plan = answer as PlanAnswer;
  for (const detail of ["", ...followUps(plan), "nonsense", "constructor", "__proto__"]) {
    const ids = planTypesOf(plan, detail);
    expect(pick(planTypes, ids)).toHaveLength(ids.length);
  }
});

test("a follow-up that was left open counts as not sure", () => {
  expect(planTypesOf("job")).toEqual(planTypesOf("job", "not-sure"));
});
