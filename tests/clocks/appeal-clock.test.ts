import { expect, test } from "vitest";
import { appealClocks, pick, strictest } from "@/lib/clocks/appeal-clock";
import { followUps, isPlanAnswer, type PlanAnswer, planAnswers, planTypesOf } from "@/lib/clocks/plan-answers";
import { loadFacts } from "@/lib/content/facts";

const { planTypes, clocks } = await loadFacts();

test("a job plan has at least 180 days, Medicare Advantage 60 from receipt", () => {
  const job = appealClocks(pick(planTypes, planTypesOf("job", "self-funded")), clocks);
  const advantage = appealClocks(pick(planTypes, planTypesOf("medicare", "advantage")), clocks);

  expect(job[0]?.clock?.limit).toMatchObject({ amount: 180, unit: "calendar-days", kind: "at-least" });
  expect(advantage[0]?.clock?.limit).toMatchObject({ amount: 60, unit: "calendar-days", kind: "exact" });
});

test("who is not sure is shown the clock that ends first", () => {
  const rows = appealClocks(pick(planTypes, planTypesOf("not-sure")), clocks);

  expect(strictest(rows.flatMap(({ clock }) => clock ?? []))?.id).toBe("medicaid-mco-appeal-file");
});

test("plan types that share a clock share a row, the shortest first and the unknown last", () => {
  const rows = appealClocks(planTypes, clocks);
  const ids = rows.map(({ clock }) => clock?.id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(rows.at(-1)?.clock).toBeNull();
  expect(rows.flatMap((row) => row.planTypes)).toHaveLength(planTypes.length);
});

test("no clock at all is no clock, not a guess", () => {
  expect(strictest([])).toBeUndefined();
});

test.each(Object.keys(planAnswers))("the answer %s leads to plan types of the facts", (answer) => {
  expect(isPlanAnswer(answer)).toBe(true);
  const plan = answer as PlanAnswer;
  for (const detail of ["", ...followUps(plan), "nonsense"]) {
    const ids = planTypesOf(plan, detail);
    expect(pick(planTypes, ids)).toHaveLength(ids.length);
  }
});

test("a follow-up that was left open counts as not sure", () => {
  expect(planTypesOf("job")).toEqual(planTypesOf("job", "not-sure"));
});
