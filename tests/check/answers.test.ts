import { expect, test } from "vitest";
import { readForm, readPlan, readWhich, saysSomething } from "@/lib/check/answers";
import { answerQuestion, type Decided } from "@/lib/check/decided";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test("the form's fields are read as answers", () => {
  expect(readForm(form({ reason: "They said no.", closest: "network-access", care: "had" }))).toEqual({
    text: "They said no.",
    answers: { closest: "network-access", care: "had", heard: undefined, appealed: undefined },
  });
});

test("an unknown value counts as not answered", () => {
  expect(readForm(form({ closest: "<script>", heard: "constructor" })).answers).toEqual({});
});

test.each([
  [{ reason: "no" }, true],
  [{ closest: "not-sure" }, true],
  [{ heard: "phone" }, true],
  [{ appealed: "refused" }, true],
  [{ reason: "   \n" }, false],
  [{ care: "had", heard: "letter" }, false],
  [{}, false],
] as [Record<string, string>, boolean][])("%o says something: %s", (fields, expected) => {
  expect(saysSomething(readForm(form(fields)))).toBe(expected);
});

test("the plan question keeps its follow-up only when it belongs to the plan", () => {
  expect(readPlan(form({ plan: "job", "detail-job": "insured" }))).toEqual({ plan: "job", planDetail: "insured" });
  expect(readPlan(form({ plan: "medicaid", "detail-job": "insured" }))).toEqual({
    plan: "medicaid",
    planDetail: undefined,
  });
  expect(readPlan(form({ plan: "toString" }))).toEqual({ plan: undefined, planDetail: undefined });
});

const tie: Decided = {
  state: "two-fit",
  patterns: ["first", "second", "third"],
  from: "words",
  counts: { here: 1, elsewhere: 1 },
  question: { kind: "tie", options: ["first", "second"] },
  contradiction: null,
  cut: false,
  spanish: false,
  crisis: false,
  quotes: [],
};

test("the answer to a tie names one reason and keeps the other near", () => {
  expect(answerQuestion(tie, "second")).toMatchObject({
    state: "check-one-fact",
    patterns: ["second", "first", "third"],
    question: null,
  });
});

test.each(["cannot-tell", "", undefined, "somewhere-else"])("a tie stays a tie after %o", (which) => {
  expect(answerQuestion(tie, which)).toEqual(tie);
});

test.each([
  ["one of the options", "b", "b"],
  ["the reader can not tell", "cannot-tell", "cannot-tell"],
  ["something else", "c", undefined],
  ["far too much", "a".repeat(200_000), undefined],
  ["nothing", "", undefined],
])("of the answers to a question only its own are kept: %s", (_, which, kept) => {
  expect(readWhich(form({ which }), { kind: "tie", options: ["a", "b"] })).toEqual({ which: kept });
});

test("without a question there is no answer to keep", () => {
  expect(readWhich(form({ which: "a" }), null)).toEqual({ which: undefined });
});
