import { describe, expect, test } from "vitest";
import { classify, compile } from "@/lib/classifier/classify";
import type { Story } from "@/lib/classifier/rules";
import { rulesWith } from "./small-rules";

const tell = (slug: string, texts: string[]): Story[] => texts.map((text) => ({ slug, also: [], text, weight: 1 }));

const stories = [
  ...tell("missing-referral", [
    "The specialist wanted a signed paper from my family doctor sent first",
    "My family doctor never signed the paper that must be sent to the specialist first",
    "They say the family doctor had to sign and send me with a signed paper, sent first, to the specialist",
    "No signed paper was sent by the family doctor first, so the specialist goes unpaid",
  ]),
  ...tell("applied-to-deductible", [
    "I still owe the whole amount because the year just began",
    "The year began in January and I owe the whole bill",
    "January again, and the whole bill is mine",
    "We owe all of it until the year is older, said the January statement",
  ]),
  ...tell("none", [
    "Our dog ate the cake and we laughed at the lake",
    "We laughed at the lake with the dog and a cake",
    "The lake was cold, the dog was happy, the cake was gone",
    "A cake, a dog, a lake: what a birthday",
  ]),
];
const model = compile(rulesWith({ stories }));

describe("words of the stories", () => {
  test("name a reason where no signal is found, and are quoted", () => {
    const text =
      "The family doctor never signed a paper, and the specialist says the family doctor had to send me first.";
    const { state, patterns, because } = classify(text, {}, model);

    expect(patterns[0]).toBe("missing-referral");
    expect(state).not.toBe("good-fit");
    const hints = because.filter(({ slug, signal }) => slug === "missing-referral" && signal === "hint");
    expect(hints.length).toBeGreaterThan(0);
    for (const { start, end, quote } of hints) expect(text.slice(start, end)).toBe(quote);
  });

  test("never make a good fit by themselves", () => {
    for (const { text } of stories) expect(classify(text, {}, model).state).not.toBe("good-fit");
  });

  test("give way to a signal that names another reason", () => {
    const text = "The family doctor and the specialist agree. The letter says it is not medically necessary.";

    expect(classify(text, {}, model).patterns[0]).toBe("not-medically-necessary");
  });

  test("say that a text is about something else", () => {
    expect(classify("the dog, the cake and the lake", {}, model)).toMatchObject({ state: "cannot-tell", patterns: [] });
  });

  test("say nothing where only a few of them stand", () => {
    expect(classify("doctor", {}, model).state).toBe("cannot-tell");
    expect(classify("", {}, model).state).toBe("cannot-tell");
  });
});

test("the same stories always teach the same", () => {
  expect(compile(rulesWith({ stories })).hints).toEqual(model.hints);
});

test("without stories there are no hints, and signals decide alone", () => {
  const { hints, patterns } = compile(rulesWith({ stories: [] }));

  expect(hints).toEqual([]);
  expect(patterns.length).toBeGreaterThan(0);
});
