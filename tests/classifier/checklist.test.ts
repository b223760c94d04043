import { describe, expect, test } from "vitest";
import { classify } from "@/lib/classifier/classify";
import { smallModel } from "./small-rules";

const text =
  "Hello. The insurance company refused the scan. The letter says it is not medically necessary. What can I do?";
const first = (typed: string) => classify(typed, {}, smallModel).patterns[0] ?? "none";
const plain = classify(text, {}, smallModel);

describe("the answer stays the same", () => {
  test.each([
    ["in capitals", text.toUpperCase()],
    ["in small letters", text.toLowerCase()],
    [
      "with curly quotes and long dashes",
      text.replaceAll(". ", " \u2014 ").replace("not", "\u201cnot").replace("necessary", "necessary\u201d"),
    ],
    ["with double spaces", text.replaceAll(" ", "  ")],
    ["with lines as a printer wraps them", text.replace("is not ", "is not\n")],
    ["with a soft hyphen", text.replace("medically", "medi\u00adcally")],
    ["with a word broken at the line's end", text.replace("medically", "medi-\ncally")],
    ["with thanks at the end", `${text} Thank you so much for reading this!`],
    [
      "with the independent sentences turned round",
      "The letter says it is not medically necessary. The insurance company refused the scan. Hello.",
    ],
    ["with a typing mistake in a long word", text.replace("medically", "medicaly")],
    ["with two letters swapped in a long word", text.replace("necessary", "necesasry")],
    ["with a contraction", text.replace("it is not", "it isn't")],
    ["with a contraction without its mark", text.replace("it is not", "it isnt")],
    ["with a mask for a name", text.replace("Hello", "Hello [name]")],
  ])("%s", (_, typed) => {
    const other = classify(typed, {}, smallModel);

    expect(other.patterns).toEqual(plain.patterns);
    expect(other.state).toBe(plain.state);
  });
});

describe("the answer moves", () => {
  test("to experimental, where the letter calls it so", () => {
    expect(first(`${text} They called it an experimental treatment.`)).toBe("experimental-or-investigational");
  });

  test("to the doctor, where the doctor refuses to help", () => {
    expect(first(`${text} My doctor refuses to help.`)).toBe("doctor-wont-help-appeal");
  });

  test("nowhere, where the ground is denied", () => {
    expect(first("It was not considered experimental.")).toBe("none");
  });

  test("away from a health plan, where it is about a car", () => {
    expect(first("My car claim was refused: request denied.")).toBe("none");
  });

  test("not at all by a later yes", () => {
    expect(first(`${text} It was later approved.`)).toBe(first(text));
  });
});

describe("odd texts have an answer", () => {
  test.each(["", " ", "?", "no", "\u0000", "\ud800", "[", "$", "CO", "~", "{}", "\n\n\n", "a'", "'s", "w/", "..."])(
    "%j",
    (typed) => {
      expect(classify(typed, {}, smallModel)).toMatchObject({ state: "cannot-tell", patterns: [], because: [] });
    },
  );

  test("a long letter is read, and its notice of appeal rights is not taken for the reason", () => {
    const rights = "You may request a copy of the file, which may say no referral or experimental treatment. ".repeat(
      60,
    );
    const letter = `Dear member\n\nThe scan is not medically necessary.\n\n${rights}`;

    expect(classify(letter, {}, smallModel)).toMatchObject({
      state: "good-fit",
      patterns: ["not-medically-necessary"],
    });
  });

  test("more than 20,000 characters are cut, and the result says so", () => {
    const long = `${"word ".repeat(4_000)}not medically necessary`;

    expect(classify(long, {}, smallModel)).toMatchObject({ cut: true, patterns: [] });
    expect(classify(`not medically necessary ${long}`, {}, smallModel)).toMatchObject({
      cut: true,
      patterns: ["not-medically-necessary"],
    });
  });
});

describe("Spanish", () => {
  test.each([
    "El seguro me nego la cirugia porque dicen que no es necesaria",
    "Recib\u00ed una carta del plan y dice que la resonancia no est\u00e1 cubierta",
  ])("is told: %s", (typed) => expect(classify(typed, {}, smallModel)).toMatchObject({ spanish: true, patterns: [] }));

  test.each(["They denied my MRI in Los Angeles", "La Jolla hospital denied the claim", "no", "Plan: NO. Me: why?"])(
    "is not seen in: %s",
    (typed) => expect(classify(typed, {}, smallModel).spanish).toBe(false),
  );

  test("leaves codes readable", () => {
    expect(first("La carta de mi seguro dice que no pagan por la cirugia, CO-50")).toBe("not-medically-necessary");
  });
});

describe("words of crisis", () => {
  test("are told, and never change the answer", () => {
    const { crisis, ...rest } = classify(`${text} I want to kill myself.`, {}, smallModel);

    expect(crisis).toBe(true);
    expect(rest.patterns).toEqual(plain.patterns);
    expect(plain.crisis).toBe(false);
  });
});
