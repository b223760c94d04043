import { describe, expect, test } from "vitest";
import { normalise } from "@/lib/classifier/normalise";
import { segment, type Token } from "@/lib/classifier/segment";

const read = (text: string) => segment(normalise(text), text);

/** The words of each sentence, or clause, joined again. */
function groups(text: string, by: "sentence" | "clause"): string[] {
  const found = new Map<number, string[]>();
  for (const token of read(text)) found.set(token[by], [...(found.get(token[by]) ?? []), token.word]);
  return [...found.values()].map((words) => words.join(" "));
}

describe("sentences", () => {
  test.each([
    ["end at a full stop", "They said no. I called.", ["they said no", "i called"]],
    [
      "end at a full stop before a small letter, as people type",
      "they said no. then i called",
      ["they said no", "then i called"],
    ],
    ["do not end at a title", "Dr. Who wrote to Mrs. May", ["dr who wrote to mrs may"]],
    ["do not end at a number sign", "Claim No. 12 was paid", ["claim no 12 was paid"]],
    [
      "do not end inside a number or an initial",
      "It cost 1.5 million, J. Doe said",
      ["it cost 1.5 million j doe said"],
    ],
    ["do not end at dots that trail off", "I waited ... and waited", ["i waited and waited"]],
    ["end at a blank line", "Dear member\n\nwe denied it", ["dear member", "we denied it"]],
    [
      "go on where a printer wrapped the line",
      "We have looked at your request and we find that the scan is not\nmedically necessary",
      ["we have looked at your request and we find that the scan is not medically necessary"],
    ],
    ["end at a bullet", "Reasons\n- late\n- lost", ["reasons", "late", "lost"]],
    ["end at the lines of a list", "CO-50 Denied\nPR-1 Deductible", ["co 50 denied", "pr 1 deductible"]],
    ["end at lines in capitals", "NOT COVERED BY PLAN\nCALL US", ["not covered by plan", "call us"]],
  ])("%s", (_, text, sentences) => expect(groups(text, "sentence")).toEqual(sentences));
});

describe("clauses", () => {
  test("part at but, because and a colon", () => {
    expect(groups("It was approved, but they refused because: too late", "clause")).toEqual([
      "it was approved",
      "but they refused",
      "because",
      "too late",
    ]);
  });

  test("do not part at a comma", () => {
    expect(groups("Sadly, they refused", "clause")).toEqual(["sadly they refused"]);
  });
});

describe("what a word knows", () => {
  const quotedWords = (text: string) =>
    read(text)
      .filter(({ quoted }: Token) => quoted)
      .map(({ word }) => word);

  test("whether it stands in quotation marks", () => {
    expect(quotedWords("They wrote \u201cnot covered\u201d to me")).toEqual(["not", "covered"]);
    expect(quotedWords('A 5" cut\n\nis not quoted')).not.toContain("quoted");
  });

  test("whether its sentence asks", () => {
    expect(read("Is it covered? They said no.").map(({ asked }) => asked)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("its place in the text as typed, also around a letter of two units", () => {
    const text = "\ud835\udc00bc won\u2019t";
    const places = read(text).map(({ start, end }) => text.slice(start, end));

    expect(places).toEqual(["\ud835\udc00bc", "won\u2019t", "won\u2019t"]);
  });
});
