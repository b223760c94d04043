import { describe, expect, test } from "vitest";
import { parseCue } from "@/lib/classifier/cue";
import { Finder } from "@/lib/classifier/finder";
import { match } from "@/lib/classifier/match";
import { normalise } from "@/lib/classifier/normalise";
import { phrases } from "@/lib/classifier/phrases";
import { segment } from "@/lib/classifier/segment";

const lexicon = {
  deny: ["{denied|refused}", "turned down", "will not {pay|cover}"],
  who: ["{deny}", "plan (people)?"],
};

/** The words that a cue finds in a text. */
function finds(cue: string, text: string): string[] {
  const finder = new Finder(lexicon);
  const frame = finder.frame(cue);
  const tokens = segment(normalise(text), text);
  return match(frame, tokens, finder.places(tokens)).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe("a cue finds", () => {
  test.each([
    ["plain words side by side", "prior approval", "No Prior  Approval here", "Prior  Approval"],
    ["words across a hyphen", "out of network", "an out-of-network doctor", "out-of-network"],
    ["one of a choice", "{lack|absence} of need", "an absence of need", "absence of need"],
    ["a choice of several words", "{no|not enough} proof", "not enough proof", "not enough proof"],
    ["a class", "{deny} today", "they turned down today", "turned down today"],
    ["a class inside a class", "{who} today", "they refused today", "refused today"],
    ["a class inside a choice", "{{deny}|nixed} it", "they nixed it", "nixed it"],
    ["a word that may be missing, there", "not (a)? need", "not a need", "not a need"],
    ["a word that may be missing, not there", "not (a)? need", "not need", "not need"],
    ["one of several that may be missing", "not (a|any)? need", "not any need", "not any need"],
    ["words over a gap", "{deny} ~3 scan", "denied my third scan", "denied my third scan"],
    ["words over a gap of nothing", "{deny} ~3 scan", "denied scan", "denied scan"],
    ["the nearest end of a gap", "denied ~6 scan", "denied a scan and a scan", "denied a scan"],
    ["a start of a word", "denia* letter", "the denials letter", "denials letter"],
    ["a word with any one letter wrong", "necessary~ care", "mecessary care", "mecessary care"],
    ["a number, in digits or words", "# visits", "twenty visits", "twenty visits"],
    ["an amount", "bill of #money", "a bill of $1,200.50", "bill of $1,200.50"],
    ["a date", "since #date", "since 11/24/2026", "since 11/24/2026"],
    ["the first word of a line", "^ deductible", "Hello.\nDeductible 5", "Deductible"],
    ["the last word of a line", "denied $", "it was denied\nAnd more", "denied"],
    [
      "words near one another, any order",
      "near 6: {deny} & scan & hospital",
      "hospital scan was refused",
      "hospital scan was refused",
    ],
    ["a word behind a contraction", "will not cover", "They won't cover", "won't cover"],
    ["a long word with a typing mistake", "medically necessary", "medicaly neccessary", "medicaly neccessary"],
    ["a long word with two letters swapped", "authorization", "an authroization", "authroization"],
  ])("%s", (_, cue, text, found) => expect(finds(cue, text)).toEqual([found]));
});

describe("a cue does not find", () => {
  test.each([
    ["words in another order", "prior approval", "approval prior"],
    ["a part of a word", "plan", "an explanation planned"],
    ["words in two sentences", "denied scan", "It was denied. Scan follows"],
    ["a gap that crosses a sentence", "{deny} ~6 scan", "They refused. The scan was done"],
    ["a gap that crosses a clause, where the clause binds it", "{deny} ~6! scan", "They refused because of the scan"],
    ["a gap that is too long", "denied ~2 scan", "denied the other bigger scan"],
    ["another ending", "deny", "denied"],
    ["a short word with a typing mistake", "denied", "denyed"],
    ["a true word that is one letter off", "contract", "a contact"],
    ["a long word with another ending", "provider", "provided"],
    ["a word inside a line", "^ deductible", "my deductible"],
    ["words too far apart", "near 3: denied & scan", "denied for the second new scan"],
    ["an amount for a number", "# visits", "$20 visits"],
    ["a number behind a word", "visits #", "20 visits"],
  ])("%s", (_, cue, text) => expect(finds(cue, text)).toEqual([]));
});

describe("a cue that is not well formed says how to mend it", () => {
  test.each([
    ["", "write at least one word"],
    ["~3 denied", "take ~N away"],
    ["denied ~3", "take ~N away"],
    ["denied ~ scan", "is no gap"],
    ["denied ~40 scan", "write ~1 to ~12"],
    ["denied ~2 ~2 scan", "two gaps side by side"],
    ["(a)? scan", "optional part at its start or end"],
    ["not (a need", "opens a brace that is not closed"],
    ["not a) need", "closes a brace that is not open"],
    ["not (a) need", "write (word)? for a word that may be missing"],
    ["denied ^ scan", "^ stands first"],
    ["near 8: denied", "two parts or more"],
    ["near many: denied & scan", "with a number from 2 to 20"],
    ["near 8: denied ~2 scan & bill", "put anything else into a cue of its own"],
  ])("%s", (cue, remedy) => expect(() => parseCue(cue)).toThrow(remedy));

  test.each([
    ["{nothing}", "there is no class {nothing}"],
    ["{deny|}", "empty member"],
    ["won't", 'write "will not"'],
    ["out-of-network", 'write "out of network"'],
    ["Denied", 'write "denied"'],
    ["ab*", "needs at least 4 letters"],
    ["denied~", "needs at least 7 letters"],
    ["{deny}ing", "put a space after }"],
  ])("%s", (source, remedy) => expect(() => phrases(source, lexicon)).toThrow(remedy));

  test("a class that holds itself is named", () => {
    expect(() => phrases("{a}", { a: ["{b}"], b: ["{a}"] })).toThrow("class {a} holds itself: take it out of {b}");
  });

  test("a class that stands bare inside a choice is named", () => {
    expect(() => phrases("{not-met|short}", { "not-met": ["unmet"] })).toThrow("{{not-met}|…}");
  });
});
