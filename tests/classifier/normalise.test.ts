import { describe, expect, test } from "vitest";
import { LONGEST_TEXT } from "@/lib/classifier/answers";
import { normalise } from "@/lib/classifier/normalise";
import { tokens } from "@/lib/classifier/tokens";

const words = (text: string) => tokens(normalise(text)).map(({ word }) => word);

describe("normalise", () => {
  test.each([
    ["capitals become small", "NOT Covered", "not covered"],
    ["curly quotes become plain", "won\u2019t \u201cpay\u201d", 'won\'t "pay"'],
    ["long dashes become short", "care\u2014denied", "care-denied"],
    ["accents fall away, composed or not", "caf\u00e9 cafe\u0301", "cafe cafe"],
    ["soft hyphens and zero-width marks fall away", "neces\u00adsary pl\u200ban", "necessary plan"],
    ["joined letters come apart", "\ufb01led", "filed"],
    ["a word broken at the line's end is joined", "medi-\ncally", "medically"],
    ["a broken compound stays apart", "out-of-\nnetwork", "out-of-\nnetwork"],
    ["a hyphen before a capital stays", "CO-\nFifty", "co-\nfifty"],
  ])("%s", (_, typed, plain) => expect(normalise(typed).text).toBe(plain));

  test("every letter knows where it came from", () => {
    const typed = "A \ufb01ne caf\u00e9, wo\u00adrd";
    const { text, map } = normalise(typed);

    expect(map).toHaveLength(text.length + 1);
    expect(typed.slice(map[text.indexOf("word")], map[text.length])).toBe("wo\u00adrd");
  });

  test("signs that unfold to many letters do not make a longer text than may be typed", () => {
    const typed = `${"\ufdfa".repeat(5_000)} denied`;
    const { text, map, cut } = normalise(typed);

    expect(cut).toBe(true);
    expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(text.length).toBeGreaterThan(LONGEST_TEXT - 18);
    expect(map).toHaveLength(text.length + 1);
    expect(map[text.length]).toBe(text.length / 18);
    expect(typed.slice(map[18], map[36])).toBe("\ufdfa");
  });

  test("plain letters behind such signs are read as far as there is room", () => {
    const typed = `\ufdfa${"a".repeat(LONGEST_TEXT - 1)}`;
    const { text, map, cut } = normalise(typed);

    expect(cut).toBe(true);
    expect(text).toHaveLength(LONGEST_TEXT);
    expect(map[LONGEST_TEXT]).toBe(LONGEST_TEXT - 17);
    expect(normalise(`\ufb01${"a".repeat(10)}`).cut).toBe(false);
  });

  test("a longer text is cut and says so", () => {
    expect(normalise("a".repeat(LONGEST_TEXT + 1))).toMatchObject({ cut: true });
    expect(normalise("a".repeat(LONGEST_TEXT)).cut).toBe(false);
    expect(normalise("a".repeat(LONGEST_TEXT + 1)).text).toHaveLength(LONGEST_TEXT);
  });
});

describe("words", () => {
  test.each([
    ["out-of-network", "out of network"],
    ["won't can't cannot didn't isnt dont", "will not can not can not did not is not do not"],
    ["they're I've it's plan's doctors'", "they are i have it is plan doctors"],
    ["and/or w/o w/ R&D", "and or without with r and d"],
    ["30mg 90-day 2nd 50%", "30 mg 90 day 2 50 percent"],
    ["$1,200.50 1,200 11/24/2026", "$1,200.50 1200 11/24/2026"],
    ["U.S. M.D. e.g. this", "us md eg this"],
    ["[name] paid [number]", "[name] paid [number]"],
    ["[a very long remark in brackets]", "a very long remark in brackets"],
  ])("%s is read as %s", (typed, read) => expect(words(typed).join(" ")).toBe(read));

  test("amounts, dates and masks are told from numbers", () => {
    const kinds = tokens(normalise("$5 5 2026-11-22 [date] [number]")).map(({ kind }) => kind);

    expect(kinds).toEqual(["money", "number", "date", "date", "number"]);
  });
});
