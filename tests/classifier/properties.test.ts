import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choices } from "@/lib/classifier/answers";
import { classify } from "@/lib/classifier/classify";
import { MOST_SHOWN } from "@/lib/classifier/thresholds";
import { smallModel } from "./small-rules";

const phrase = fc.constantFrom(
  "not medically necessary",
  "They denied my request",
  "experimental treatment",
  "no referral",
  "CO-50",
  "N130",
  "reject 75",
  "paid only",
  "to my deductible",
  "doctor refuses",
  "if",
  "because",
  "\n",
  "\u201c",
  ". ",
  "? ",
  "won\u2019t",
  "medi-\ncally",
  "\ufb01",
  "\ud83d\ude00",
  "$5",
  "11/24/2026",
);
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.oneof(phrase, fc.string({ maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join(" ")),
);
const one = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const answers = fc.record({
  closest: one(choices.closest),
  care: one(choices.care),
  heard: one(choices.heard),
  appealed: one(choices.appealed),
});

describe("for any text and any answers", () => {
  test("there is a result, and it is the same each time", () => {
    fc.assert(
      fc.property(typed, answers, (text, given) => {
        expect(classify(text, given, smallModel)).toEqual(classify(text, given, smallModel));
      }),
      { numRuns: 500 },
    );
  });

  test("the quotes are the reader's own words", () => {
    fc.assert(
      fc.property(typed, answers, (text, given) => {
        const { because, codes } = classify(text, given, smallModel);
        for (const { quote, start, end } of because) {
          expect(quote).not.toBe("");
          expect(text.slice(start, end)).toBe(quote);
        }
        for (const { start, end } of codes) expect(text.slice(start, end)).not.toBe("");
      }),
      { numRuns: 1_000 },
    );
  });

  test("the state and what is shown belong together", () => {
    fc.assert(
      fc.property(typed, answers, (text, given) => {
        const { state, patterns, because, from, question, counts } = classify(text, given, smallModel);
        const known = smallModel.patterns.map(({ slug }) => slug);

        expect(patterns.length).toBeLessThanOrEqual(MOST_SHOWN);
        expect(new Set(patterns).size).toBe(patterns.length);
        expect(known).toEqual(expect.arrayContaining(patterns));
        expect(patterns.length === 0).toBe(state === "cannot-tell");
        expect(because.every(({ slug }) => patterns.includes(slug))).toBe(true);
        if (from === "words") expect(because[0]?.slug).toBe(patterns[0]);
        if (from === "words") expect(counts.here).toBeGreaterThan(0);
        if (state === "two-fit") expect(question).toEqual({ kind: "tie", options: patterns.slice(0, 2) });
        if (question?.kind === "lane") expect(state).toBe("cannot-tell");
      }),
      { numRuns: 1_000 },
    );
  });

  test("nothing is added before or behind the text by spaces", () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(classify(`  ${text}\n `, {}, smallModel).patterns).toEqual(classify(text, {}, smallModel).patterns);
      }),
      { numRuns: 300 },
    );
  });
});

test("the time grows with the length of the text, not with its square", () => {
  const nasty = [
    "not not not ",
    "They denied my ",
    "insurer ",
    '"',
    "-\n",
    "a'a",
    "CO-16, ",
    "no referral. ",
    "[a",
    "1.1,1/1-1",
  ];
  for (const bit of nasty) {
    const text = bit.repeat(20_000 / bit.length);
    const start = performance.now();
    classify(text, {}, smallModel);

    expect(performance.now() - start, bit).toBeLessThan(400);
  }
});
