import { describe, expect, test } from "vitest";
import { classify, compile } from "@/lib/classifier/classify";
import { pattern, rulesWith, smallModel, smallRules } from "./small-rules";

const withCue = (any: string[], points = 5) =>
  rulesWith({ patterns: [pattern("missing-referral", "prior-authorization", [{ id: "ref.test", points, any }])] });

describe("compile refuses, and names signal, cue and remedy", () => {
  test.each([
    ["an unknown class", ["{reffer} missing"], 'signal ref.test, cue "{reffer} missing": there is no class {reffer}'],
    ["a cue that does not parse", ["no ~x referral"], 'signal ref.test, cue "no ~x referral": "~x" is no gap'],
    ["a cue that no text can show", ["can't refer"], 'write "can not"'],
    ["a part that may be nothing", ["{big|(a)?} referral"], "may be nothing at all"],
    ["one common word with many points", ["denied"], '"denied" alone is too common for 5 points'],
    ["a class with a common word and many points", ["{deny}"], "alone is too common"],
  ])("%s", (_, any, message) => expect(() => compile(withCue(any))).toThrow(message));

  test("two signals of one name", () => {
    const twice = pattern("missing-referral", "prior-authorization", [
      { id: "ref.a", points: 1, any: ["one"] },
      { id: "ref.a", points: 1, any: ["two"] },
    ]);

    expect(() => compile(rulesWith({ patterns: [twice] }))).toThrow("signal ref.a stands twice");
  });

  test("beats that go in a circle", () => {
    const patterns = [
      pattern("a", "clinical-review", [], ["b"]),
      pattern("b", "clinical-review", [], ["c"]),
      pattern("c", "clinical-review", [], ["a"]),
    ];

    expect(() => compile(rulesWith({ patterns }))).toThrow("a > b > c > a");
  });

  test("every mistake at once", () => {
    expect(() => compile(withCue(["{x}", "{y}"]))).toThrow(/\{x\}.*\n.*\{y\}/);
  });

  test("a mistake in the context or the lexicon", () => {
    expect(() => compile(rulesWith({ lexicon: { ...smallRules.lexicon, bad: ["Big Words"] } }))).toThrow(
      "lexicon.yaml, class bad",
    );
    expect(() => compile(rulesWith({ context: [{ trigger: "~2", effect: "negated", direction: "forward" }] }))).toThrow(
      "context.yaml",
    );
  });
});

describe("compile takes", () => {
  test.each([
    ["a common word with 2 points", ["denied"], 2],
    ["a rare word with 5 points", ["recoupment"], 5],
    ["a common word at a line's start", ["^ denied"], 5],
    ["two common words", ["denied claim"], 5],
  ])("%s", (_, any, points) => expect(() => compile(withCue(any, points))).not.toThrow());

  test("a pattern that beats one that is not written yet", () => {
    expect(() =>
      compile(rulesWith({ patterns: [pattern("a", "clinical-review", [], ["not-written"])] })),
    ).not.toThrow();
  });
});

describe("the model", () => {
  test("is plain JSON: what comes back from it answers the same", () => {
    const text = "They refused: the scan was not medically necessary. CO-50";
    const shipped = JSON.parse(JSON.stringify(smallModel));

    expect(classify(text, {}, shipped)).toEqual(classify(text, {}, smallModel));
  });

  test("stays close to what the authors wrote", () => {
    expect(JSON.stringify(smallModel).length).toBeLessThan(JSON.stringify(smallRules).length * 1.1);
  });
});
