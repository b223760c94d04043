import { describe, expect, test } from "vitest";
import { classify, scores } from "@/lib/classifier/classify";
import { smallModel } from "./small-rules";

const scoreOf = (slug: string, text: string) =>
  scores(text, smallModel).candidates.find((candidate) => candidate.slug === slug)?.score ?? 0;

describe("points", () => {
  test("count once for a signal, however often it is found", () => {
    expect(
      scoreOf(
        "prior-authorization-denied",
        "They denied my request. They denied my request. They refused the request.",
      ),
    ).toBe(3);
  });

  test("below zero speak against", () => {
    expect(scoreOf("prior-authorization-denied", "They denied my request. I got a $90 bill.")).toBe(1);
  });

  test("are never more than 12", () => {
    const text = 'No referral: "referral missing", MA04, no referral, referral missing';

    expect(scoreOf("missing-referral", text)).toBe(12);
  });
});

describe("conditions", () => {
  test("a signal is switched off by what stands in its sentence", () => {
    expect(scoreOf("not-medically-necessary", "The insurer thinks I do not need the surgery")).toBe(3);
    expect(scoreOf("not-medically-necessary", "The insurer thinks I do not need the pills")).toBe(0);
    expect(scoreOf("not-medically-necessary", "The insurer thinks I do not need the surgery. I take pills.")).toBe(3);
  });

  test("a signal that needs another word waits for it, here in the whole text", () => {
    expect(scoreOf("not-medically-necessary", "There is no proof.")).toBe(0);
    expect(scoreOf("not-medically-necessary", "They denied it. There is no proof.")).toBe(2);
  });
});

describe("the more specific pattern", () => {
  const text = "It was not medically necessary, considered experimental";

  test("comes first, and the other one point below", () => {
    const { patterns, lowered } = classify(text, {}, smallModel);

    expect(patterns.slice(0, 2)).toEqual(["experimental-or-investigational", "not-medically-necessary"]);
    expect(lowered).toEqual([]);
    expect(classify(`${text}, no proof, denied`, {}, smallModel).lowered).toEqual([
      { slug: "not-medically-necessary", by: "experimental-or-investigational" },
    ]);
  });

  test("does not lower the other where it is itself too weak", () => {
    expect(classify("Not medically necessary. Some call it experimental.", {}, smallModel).patterns[0]).toBe(
      "not-medically-necessary",
    );
  });
});

describe("the state", () => {
  test.each([
    ["good-fit", "It was not medically necessary"],
    ["check-one-fact", "They denied my request"],
    ["two-fit", "They denied my request. They paid only half."],
    ["check-one-fact", "It seems experimental"],
    ["cannot-tell", "Hello"],
    ["cannot-tell", "The warranty claim was denied at my request"],
  ])("is %s for: %s", (state, text) => expect(classify(text, {}, smallModel).state).toBe(state));

  test("in a tie the two stand in the order of the desks, with the question", () => {
    const { patterns, question } = classify("They paid only half. They denied my request.", {}, smallModel);

    expect(patterns).toEqual(["prior-authorization-denied", "paid-less-than-billed"]);
    expect(question).toEqual({ kind: "tie", options: ["prior-authorization-denied", "paid-less-than-billed"] });
  });

  test("of something else than health insurance shows nothing", () => {
    expect(classify("My car claim: no referral", {}, smallModel)).toMatchObject({
      state: "cannot-tell",
      patterns: [],
      because: [],
    });
  });
});

describe("the words shown", () => {
  test("are those of the first pattern, strongest first, then the others", () => {
    const { because, counts } = classify(
      "They paid only half. No proof! Denied: not medically necessary.",
      {},
      smallModel,
    );

    expect(because.map(({ signal, quote }) => [signal, quote])).toEqual([
      ["nmn.phrase", "not medically necessary"],
      ["nmn.proof", "No proof"],
      ["plb.less", "paid only"],
    ]);
    expect(counts).toEqual({ here: 2, elsewhere: 1 });
  });
});
