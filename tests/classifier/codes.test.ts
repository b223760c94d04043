import { describe, expect, test } from "vitest";
import { classify } from "@/lib/classifier/classify";
import { smallModel } from "./small-rules";

const codesIn = (text: string) => classify(text, {}, smallModel).codes.map(({ code }) => code);

describe("a code is read", () => {
  test.each([
    ["CO-50", ["CO-50"]],
    ["The line says CO 50 beside it", ["CO-50"]],
    ["CO50", ["CO-50"]],
    ["co-50, typed small", ["CO-50"]],
    ["CO\u201350 with a long dash", ["CO-50"]],
    ["PR 96", ["PR-96"]],
    ["PR-1 Deductible", ["PR-1"]],
    ["CARC 50", ["CARC 50"]],
    ["reason code 50", ["CARC 50"]],
    ["Denial code: 50", ["CARC 50"]],
    ["adjustment reason code 16", ["CARC 16"]],
    ["remark code N130", ["N130"]],
    ["N130", ["N130"]],
    ["see MA04 there", ["MA04"]],
    ["reject 75", ["NCPDP 75"]],
    ["Reject code 75", ["NCPDP 75"]],
    ["NCPDP 608", ["NCPDP 608"]],
    ["CO-16 / N130", ["CO-16", "N130"]],
    ["CO-16, 96 and 50", ["CO-16", "CO-96", "CO-50"]],
    ["reason codes 16 and 96", ["CARC 16", "CARC 96"]],
    ["50 not found medical or necessary by this insurer", ["CARC 50"]],
    ["45 charge exceeds our schedule", []],
  ])("%s", (text, codes) => expect(codesIn(text)).toEqual(codes));
});

describe("no code is read", () => {
  test.each([
    ["a bare number in a sentence", "I waited 50 days for the medical insurer, necessary or not"],
    ["a bare number at a line's start without a witness", "50 people called"],
    ["a bare number with one witness", "50 medical people called"],
    ["the insurer's own number with a zero", "04 lacks information"],
    ["a mask", "They refused my N95 mask"],
    ["a procedure code", "procedure code 50"],
    ["a small word before a number", "Our co 50 years ago"],
    ["an amount", "CO $50"],
    ["a code on the next line", "reason code\n50 people"],
    ["a remark in small letters", "highway n130"],
    ["an unknown number", "CO-999"],
  ])("%s: %s", (_, text) => expect(codesIn(text)).toEqual([]));
});

describe("a code points", () => {
  test("to its pattern, outright where it is specific", () => {
    expect(classify("CO-50", {}, smallModel)).toMatchObject({
      state: "good-fit",
      patterns: ["not-medically-necessary"],
      because: [{ signal: "code:CO-50", quote: "CO-50" }],
    });
  });

  test("no further than to a fact to check where it is vague", () => {
    expect(classify("PR 96", {}, smallModel).state).toBe("check-one-fact");
  });

  test("to a second reason where there are two", () => {
    const { state, patterns } = classify("CO-50\nMA04", {}, smallModel);

    expect(state).toBe("two-fit");
    expect(patterns).toEqual(["not-medically-necessary", "missing-referral"]);
  });

  test("less loudly than the remark code beside it, where it is vague", () => {
    expect(classify("CO-16 / N130", {}, smallModel).patterns).toEqual(["paid-less-than-billed"]);
  });

  test("less loudly than words, where it is vague", () => {
    expect(classify("CO-16 the scan was not medically necessary", {}, smallModel).patterns[0]).toBe(
      "not-medically-necessary",
    );
  });

  test("to nothing where its meaning belongs to no pattern", () => {
    expect(classify("CO-45", {}, smallModel)).toMatchObject({
      state: "cannot-tell",
      codes: [{ code: "CO-45", slug: null }],
    });
  });
});
