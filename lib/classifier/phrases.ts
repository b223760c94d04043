import { splitOutside } from "./cue";
import { normalise } from "./normalise";
import type { Lexicon } from "./rules";
import { tokens } from "./tokens";

/** Words that stand for a kind of word: any number, any amount of money, any date. */
export const kindWords = new Set(["#", "#money", "#date"]);

const MOST_PHRASES = 6000;
export const LONGEST_PHRASE = 12; // words

/** Every phrase that a part of a cue or a member of a class stands for, as lists of words. */
export function phrases(source: string, lexicon: Lexicon, open: string[] = []): string[][] {
  let all: string[][] = [[]];
  for (const piece of splitOutside(source, " ")) {
    const choices = choicesOf(piece, lexicon, open);
    const next: string[][] = [];
    for (const start of all) for (const choice of choices) next.push([...start, ...choice]);
    if (next.length > MOST_PHRASES) throw new Error(`"${source}" stands for too many phrases: part it into several`);
    all = next;
  }
  const tooLong = all.find((phrase) => phrase.length > LONGEST_PHRASE);
  if (tooLong) throw new Error(`"${tooLong.join(" ")}" is longer than ${LONGEST_PHRASE} words: use a gap`);
  return all;
}

function choicesOf(piece: string, lexicon: Lexicon, open: string[]): string[][] {
  if (piece.startsWith("(") && piece.endsWith(")?")) {
    const inside = piece.slice(1, -2);
    const source = splitOutside(inside, "|").length > 1 ? `{${inside}}` : inside;
    return [[], ...phrases(source, lexicon, open)];
  }
  if (!piece.startsWith("{")) return [[checkWord(piece)]];
  if (!piece.endsWith("}")) throw new Error(`"${piece}" runs on behind its brace: put a space after }`);
  const members = splitOutside(piece.slice(1, -1), "|");
  const [only = ""] = members;
  if (members.length === 1 && !only.startsWith("{")) return classOf(only, lexicon, open);
  return members.flatMap((member) => {
    if (member === "")
      throw new Error("a choice has an empty member: take one | away, or write (word)? for a word that may be missing");
    if (member.includes("-") && Object.hasOwn(lexicon, member))
      throw new Error(`for the class inside a choice write {{${member}}|…}`);
    return phrases(member, lexicon, open);
  });
}

function classOf(name: string, lexicon: Lexicon, open: string[]): string[][] {
  const members = Object.hasOwn(lexicon, name) ? lexicon[name] : undefined;
  if (!members)
    throw new Error(`there is no class {${name}}: add it to content/lexicon.yaml, or write the words as {one|other}`);
  if (open.includes(name)) throw new Error(`class {${name}} holds itself: take it out of {${open.at(-1)}}`);
  return members.flatMap((member) => phrases(member, lexicon, [...open, name]));
}

function checkWord(word: string): string {
  if (kindWords.has(word)) return word;
  const mark = word.at(-1);
  const bare = mark === "*" || mark === "~" ? word.slice(0, -1) : word;
  const least = mark === "*" ? 4 : mark === "~" ? 7 : 1;
  if (bare.length < least) throw new Error(`"${word}" is too short: ${mark} needs at least ${least} letters`);
  const reads = tokens(normalise(bare)).map((piece) => piece.word);
  if (reads.length !== 1 || reads[0] !== bare) {
    const remedy = reads.length > 0 ? `write "${reads.join(" ")}"` : "take it away";
    throw new Error(`"${word}" can never be found, because texts are read in plain small letters: ${remedy}`);
  }
  return word;
}
