import { expect, test } from "vitest";
import { hidePrivate, quotesOf } from "@/lib/check/quotes";
import type { Evidence } from "@/lib/classifier/result";

function evidence(text: string, quote: string): Evidence {
  const start = text.indexOf(quote);
  return { slug: "a", signal: "a.one", says: "It says so.", start, end: start + quote.length, quote };
}

test("a quote shows the reader's own words with the matched phrase marked", () => {
  const text = "We regret that the scan is not medically necessary at this time.";
  const [quote] = quotesOf(text, [evidence(text, "not medically necessary")]);

  expect(quote?.parts.map(({ text: part }) => part).join("")).toBe(text);
  expect(quote?.parts.filter(({ marked }) => marked).map(({ text: part }) => part)).toEqual([
    "not medically necessary",
  ]);
});

test("a quote is at most 120 characters, cut between words", () => {
  const text = `${"before ".repeat(50)}not covered${" after".repeat(50)}`;
  const [quote] = quotesOf(text, [evidence(text, "not covered")]);
  const shown = quote?.parts.map(({ text: part }) => part).join("") ?? "";

  expect(shown.length).toBeLessThanOrEqual(120);
  expect(shown).toMatch(/^before .*not covered.* after$/);
});

test("phrases that stand together share one quote; far ones get their own, three at most", () => {
  const gap = " word".repeat(60);
  const text = `not covered and excluded${gap} too late${gap} no referral${gap} no record`;
  const quotes = quotesOf(
    text,
    ["not covered", "excluded", "too late", "no referral", "no record"].map((phrase) => evidence(text, phrase)),
  );

  expect(quotes).toHaveLength(3);
  expect(quotes[0]?.found.map(({ words }) => words)).toEqual(["not covered", "excluded"]);
});

test("a code that stands many times is marked each time and told once", () => {
  const text = "CO-50 CO-50 CO-50";
  const spans = [0, 6, 12].map((start) => ({ ...evidence(text, "CO-50"), start, end: start + 5 }));
  const [quote] = quotesOf(text, spans);

  expect(quote?.parts.filter(({ marked }) => marked)).toHaveLength(3);
  expect(quote?.found).toEqual([{ words: "CO-50", says: "It says so.", slug: "a" }]);
});

test("a phrase longer than a quote is cut, not dropped", () => {
  const text = `denied ${"because ".repeat(40)}`;
  const [quote] = quotesOf(text, [evidence(text, text.trim())]);

  expect(quote?.parts.map(({ text: part }) => part).join("").length).toBeLessThanOrEqual(120);
});

test.each([
  ["Member ABC123456789 was seen", "Member •••••••••••• was seen"],
  ["born 03/04/1961 in Ohio", "born •••••••••• in Ohio"],
  ["write to jo.smith@example.org now", "write to •••••••••••••••••••• now"],
  ["call 800-555-0199 today", "call •••••••••••• today"],
  ["a.b+c@d-e.org,f@g.h", "•••••••••••••,•••••"],
  ["write to josé@münchen.example now", "write to •••••••••••••••••••• now"],
  ["x@y@z.example", "x@•••••••••••"],
])("numbers, birth dates and addresses are hidden: %s", (typed, shown) => {
  expect(hidePrivate(typed)).toBe(shown);
});

test.each(["code CO-50", "12 visits a year", "$1,200 deductible", "@ 5 p.m.", "me@home", "@plan.example"])(
  "short numbers and what is no address stay: %s",
  (typed) => {
    expect(hidePrivate(typed)).toBe(typed);
  },
);
