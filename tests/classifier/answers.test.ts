import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/classifier/answers";
import { classify, compile } from "@/lib/classifier/classify";
import { pattern, rulesWith, smallModel } from "./small-rules";

const answer = (text: string, answers: Answers = {}) => classify(text, answers, smallModel);
const request = "They denied my request.";
const tie = "They denied my request. They paid only half.";

describe("without words and picks", () => {
  test.each([[{}], [{ closest: "not-sure", care: "not-sure", heard: "not-sure", appealed: "not-sure" } as const]])(
    "nothing can be told, and nothing is asked: %j",
    (answers) =>
      expect(answer("", answers)).toMatchObject({
        state: "cannot-tell",
        patterns: [],
        question: null,
        from: "nothing",
      }),
  );
});

describe("a picked desk alone", () => {
  test("asks which of its reasons it is", () => {
    expect(answer("", { closest: "prior-authorization" })).toMatchObject({
      state: "cannot-tell",
      question: {
        kind: "lane",
        closest: "prior-authorization",
        options: ["prior-authorization-denied", "missing-referral"],
      },
    });
  });

  test("asks also where the words say too little", () => {
    expect(answer("Hello", { closest: "prior-authorization" }).question?.kind).toBe("lane");
  });

  test("asks, for a bill that is too high, those that exist", () => {
    expect(answer("", { closest: "owe-more" }).question).toMatchObject({
      options: ["applied-to-deductible", "paid-less-than-billed"],
    });
  });
});

describe("words and a picked desk", () => {
  test("the words win, and the contradiction is told", () => {
    expect(answer("It was not medically necessary", { closest: "network-access" })).toMatchObject({
      patterns: ["not-medically-necessary"],
      contradiction: { words: "clinical-review", picked: "network-access" },
      from: "words",
    });
  });

  test("agree without a contradiction", () => {
    expect(answer(request, { closest: "prior-authorization" }).contradiction).toBeNull();
    expect(answer("It went to my deductible", { closest: "owe-more" }).contradiction).toBeNull();
    expect(answer(request, { closest: "not-sure" }).contradiction).toBeNull();
  });

  test("the desk lifts a weak hint of its own", () => {
    expect(answer("It seems experimental", { closest: "clinical-review" })).toMatchObject({
      state: "check-one-fact",
      patterns: ["experimental-or-investigational"],
    });
  });

  test("the desk breaks a tie", () => {
    expect(answer(tie, { closest: "claims-and-coding" })).toMatchObject({
      state: "check-one-fact",
      patterns: ["paid-less-than-billed", "prior-authorization-denied"],
    });
  });
});

describe("a tie", () => {
  test("is broken by what is said about the care", () => {
    expect(answer(tie, { care: "not-yet" }).patterns[0]).toBe("prior-authorization-denied");
    expect(answer(tie, { care: "had" }).patterns[0]).toBe("paid-less-than-billed");
  });
});

describe("an answer about an appeal", () => {
  test.each([
    ["refused", "appeal-denied"],
    ["too-late", "appeal-deadline-missed"],
    ["office-will-not", "doctor-wont-help-appeal"],
  ] as const)("%s comes first, and what the words say second", (appealed, first) => {
    expect(answer("It was not medically necessary", { appealed })).toMatchObject({
      state: "check-one-fact",
      patterns: [first, "not-medically-necessary"],
      from: "choices",
    });
    expect(answer("", { appealed })).toMatchObject({ patterns: [first], from: "choices" });
  });

  test("is told from the words where they say the same", () => {
    expect(answer("My appeal was upheld against me", { appealed: "refused" })).toMatchObject({
      state: "good-fit",
      from: "words",
    });
  });

  test.each(["no", "waiting", "not-sure"] as const)("%s changes nothing", (appealed) => {
    expect(answer(request, { appealed })).toEqual(answer(request));
  });

  test("is left aside where the pattern does not exist", () => {
    const model = compile(rulesWith({ patterns: [pattern("missing-referral", "prior-authorization", [])] }));

    expect(classify("", { appealed: "refused", heard: "phone" }, model)).toMatchObject({
      state: "cannot-tell",
      patterns: [],
    });
  });
});

describe("a telephone call alone", () => {
  test.each(["phone", "office"] as const)("by %s names the denial by telephone", (heard) => {
    expect(answer(" ", { heard })).toMatchObject({
      state: "check-one-fact",
      patterns: ["denied-by-phone"],
      from: "choices",
    });
  });

  test("gives way to a picked desk and to words", () => {
    expect(answer("", { heard: "phone", closest: "prior-authorization" }).question?.kind).toBe("lane");
    expect(answer(request, { heard: "phone" }).patterns[0]).toBe("prior-authorization-denied");
    expect(answer("Hello", { heard: "phone" }).patterns).toEqual([]);
  });
});
