import { describe, expect, test } from "vitest";
import { compile, scores } from "@/lib/classifier/classify";
import { pattern, rulesWith, smallModel } from "./small-rules";

/** What a pattern scores on a text; 0 where nothing of it is found. */
function scoreOf(slug: string, text: string, model = smallModel): number {
  return scores(text, model).candidates.find((candidate) => candidate.slug === slug)?.score ?? 0;
}

/** A model with one signal of 3 points that speaks of fever, and these triggers. */
function feverModel(context: Parameters<typeof rulesWith>[0]["context"]) {
  const patterns = [pattern("fever", "clinical-review", [{ id: "fev.word", points: 2, any: ["fever"] }])];
  return compile(rulesWith({ patterns, context }));
}

describe("a negation", () => {
  test("drops what it stands before", () => {
    expect(scoreOf("experimental-or-investigational", "It was not considered experimental")).toBe(0);
    expect(scoreOf("experimental-or-investigational", "It was considered experimental")).toBe(7);
  });

  test("leaves a cue that carries its own", () => {
    expect(scoreOf("missing-referral", "There was no referral")).toBe(5);
  });

  test("does not reach over a clause: no chest pain, but fever", () => {
    const model = feverModel([{ trigger: "no", effect: "negated", direction: "forward", reach: 8 }]);

    expect(scoreOf("fever", "no chest pain but fever", model)).toBe(2);
    expect(scoreOf("fever", "no chest pain or fever", model)).toBe(0);
  });

  test("stands behind its word where it looks back: fever is not true", () => {
    const model = feverModel([{ trigger: "is not true", effect: "negated", direction: "backward", reach: 6 }]);

    expect(scoreOf("fever", "the fever is not true", model)).toBe(0);
    expect(scoreOf("fever", "is not true, the fever", model)).toBe(2);
  });

  test("works as well inside a longer trigger: is negative for", () => {
    const model = feverModel([
      { trigger: "negative for", effect: "negated", direction: "forward", reach: 3 },
      { trigger: "is negative for", effect: "negated", direction: "forward", reach: 3 },
    ]);

    expect(scoreOf("fever", "he is negative for fever", model)).toBe(0);
    expect(scoreOf("fever", "negative for fever", model)).toBe(0);
  });

  test("is not taken from a look-alike: no longer", () => {
    expect(scoreOf("experimental-or-investigational", "It is no longer considered experimental")).toBe(7);
  });

  test("does not reach further than it says", () => {
    expect(scoreOf("experimental-or-investigational", "It was not a matter of money: considered experimental")).toBe(7);
  });
});

describe("a doubt", () => {
  test("halves weak signals", () => {
    expect(scoreOf("prior-authorization-denied", "I wonder if they denied my request")).toBe(1.5);
    expect(scoreOf("prior-authorization-denied", "They denied my request")).toBe(3);
  });

  test("leaves what names the reason outright", () => {
    expect(scoreOf("not-medically-necessary", "I asked if it is not medically necessary")).toBe(5);
  });

  test("is not taken from a look-alike: whether or not", () => {
    expect(scoreOf("prior-authorization-denied", "Whether or not they denied the request, I pay")).toBe(3);
  });

  test("drops a strict signal, and so does a question", () => {
    expect(scoreOf("experimental-or-investigational", "It might be experimental")).toBe(0);
    expect(scoreOf("experimental-or-investigational", "Is it experimental?")).toBe(0);
    expect(scoreOf("experimental-or-investigational", "It seems experimental")).toBe(2);
  });

  test("does not touch words in quotation marks", () => {
    expect(scoreOf("prior-authorization-denied", 'I wonder if "we denied the request" is final')).toBe(4);
  });
});

describe("talk at large", () => {
  test("is worth half", () => {
    expect(scoreOf("prior-authorization-denied", "Insurers often, she said, denied a request")).toBe(1.5);
  });

  test("of appeal rights is worth nothing", () => {
    expect(scoreOf("missing-referral", "You may request a copy that says no referral.")).toBe(0);
    expect(scoreOf("missing-referral", "You may request a copy. There was no referral.")).toBe(5);
  });
});

describe("a stated ground", () => {
  test("gives the pattern one point more, once", () => {
    expect(scoreOf("missing-referral", "Denied because there was no referral")).toBe(6);
    expect(
      scoreOf(
        "missing-referral",
        "Denied because there was no referral: referral missing, the letter says no referral",
      ),
    ).toBe(9);
  });

  test("lies also in quotation marks", () => {
    expect(scoreOf("missing-referral", "The letter: \u201cno referral\u201d")).toBe(6);
  });
});
