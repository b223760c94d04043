import { spellOut } from "./contractions";
import type { Normalised } from "./normalise";

export type Kind = "word" | "number" | "money" | "date";

/** One piece of the text before it knows its sentence. Offsets are those of the normalised text. */
export interface Piece {
  word: string;
  kind: Kind;
  start: number;
  end: number;
}

const masks: Record<string, Kind> = { "[number]": "number", "[date]": "date", "[amount]": "money", "[money]": "money" };
const LONGEST_MASK = 24; // characters between its brackets, and one bracket
const LONGEST_DOTTED = 24; // characters of `u.s.` and its like: what runs on is read in pieces, so that no text is read twice
const ordinals = new Set(["st", "nd", "rd", "th"]);

/** Cuts a normalised text into words, numbers, amounts and dates. Hyphens and slashes part words. */
export function tokens({ text }: Normalised): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || (code === 36 && isDigit(text.charCodeAt(skipSpace(text, at + 1)))))
      at = readNumber(text, at, pieces);
    else if (isLetter(code)) at = readWord(text, at, pieces);
    else if (code === 91) at = readMask(text, at, pieces);
    else {
      if (code === 38) pieces.push({ word: "and", kind: "word", start: at, end: at + 1 });
      if (code === 37) pieces.push({ word: "percent", kind: "word", start: at, end: at + 1 });
      at++;
    }
  }
  return pieces;
}

function readWord(text: string, start: number, pieces: Piece[]): number {
  const dotted = readDotted(text, start);
  if (dotted > 0) {
    pieces.push({ word: text.slice(start, dotted).split(".").join(""), kind: "word", start, end: dotted });
    return dotted;
  }
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const apostrophe = code === 39 && isLetter(text.charCodeAt(end + 1));
    if (!isLetter(code) && !isDigit(code) && !apostrophe) break;
    end++;
  }
  let word = text.slice(start, end);
  if (word === "w" && text.charAt(end) === "/") {
    const without = text.charAt(end + 1) === "o" && !isLetter(text.charCodeAt(end + 2));
    word = without ? "without" : "with";
    end += without ? 2 : 1;
  }
  for (const plain of spellOut(word)) pieces.push({ word: plain, kind: "word", start, end });
  return end;
}

/** The end of `u.s.` or `m.d`, or 0. */
function readDotted(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_DOTTED && isLetter(text.charCodeAt(end)) && text.charAt(end + 1) === ".") {
    if (isLetter(text.charCodeAt(end - 1))) break;
    end += 2;
  }
  if (end - start < 2) return 0;
  const letterAfter = isLetter(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1));
  if (letterAfter) return end + 1;
  return end - start >= 4 && !isLetter(text.charCodeAt(end)) ? end - 1 : 0;
}

function readNumber(text: string, start: number, pieces: Piece[]): number {
  const money = text.charAt(start) === "$";
  let end = money ? skipSpace(text, start + 1) : start;
  let parts = 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    const joins = code === 44 || code === 46 || (!money && (code === 47 || code === 45));
    if (!joins || !isDigit(text.charCodeAt(end + 1))) break;
    if (code === 47 || code === 45) parts++;
  }
  const digits = text.slice(start, end);
  if (parts === 3) pieces.push({ word: digits, kind: "date", start, end });
  else if (money) pieces.push({ word: digits, kind: "money", start, end: text.charAt(end) === "k" ? ++end : end });
  else readPlainNumbers(text, start, end, pieces);
  const suffix = text.slice(end, end + 2);
  return ordinals.has(suffix) && !isLetter(text.charCodeAt(end + 2)) ? end + 2 : end;
}

/** `11/24` or `96-97`: each number is a piece of its own. */
function readPlainNumbers(text: string, start: number, end: number, pieces: Piece[]): void {
  let from = start;
  for (let at = start; at <= end; at++) {
    const parted = at === end || text.charCodeAt(at) === 47 || text.charCodeAt(at) === 45;
    if (!parted) continue;
    pieces.push({ word: text.slice(from, at).split(",").join(""), kind: "number", start: from, end: at });
    from = at + 1;
  }
}

function readMask(text: string, start: number, pieces: Piece[]): number {
  const length = text.slice(start, start + LONGEST_MASK + 1).indexOf("]");
  if (length < 0) return start + 1;
  const close = start + length;
  const word = text.slice(start, close + 1);
  const inside = word.slice(1, -1);
  for (let at = 0; at < inside.length; at++)
    if (!isLetter(inside.charCodeAt(at)) && inside.charAt(at) !== " ") return start + 1;
  if (inside === "" || inside.split(" ").length > 2) return start + 1;
  pieces.push({ word, kind: masks[word] ?? "word", start, end: close + 1 });
  return close + 1;
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === " " ? at + 1 : at;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return code >= 0x370 || (code >= 0xdf && code <= 0x24f);
}
