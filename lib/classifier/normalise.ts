import { LONGEST_TEXT } from "./answers";

export interface Normalised {
  /** Lower case, plain quotes and dashes, no accents, no invisible characters. */
  text: string;
  /** For every offset of `text`, and for its end, the offset in the text as typed. */
  map: Int32Array;
  /** The typed text, or what its signs unfold to, was longer than LONGEST_TEXT: the end was not read. */
  cut: boolean;
}

const quotes = new Map<number, string>();
for (const code of [0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2b9, 0x2bc, 0xb4]) quotes.set(code, "'");
for (const code of [0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0xab, 0xbb]) quotes.set(code, '"');
for (const code of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) quotes.set(code, "-");

const keptWhole = new Set([
  "in",
  "of",
  "out",
  "non",
  "self",
  "co",
  "follow",
  "long",
  "short",
  "one",
  "two",
  "high",
  "low",
]);

/** Brings a text into the one form that cues are written in, and remembers where every letter came from. */
export function normalise(typed: string): Normalised {
  const end = Math.min(typed.length, LONGEST_TEXT);
  const from: number[] = [];
  let text = "";
  let at = 0;
  while (at < end && text.length < LONGEST_TEXT) {
    const run = plainRun(typed, at, Math.min(end, at + LONGEST_TEXT - text.length));
    text += typed.slice(at, run).toLowerCase();
    for (; at < run; at++) from.push(at);
    if (at >= end || text.length >= LONGEST_TEXT) break;
    const code = typed.codePointAt(at) ?? 0;
    const joined = code === 0x2d ? lineBreakAfterHyphen(typed, at, end) : 0;
    const width = code > 0xffff && at + 1 < end ? 2 : 1;
    const units = joined > 0 ? "" : plain(code, typed.slice(at, at + width));
    // One sign can unfold to 18 letters.
    if (text.length + units.length > LONGEST_TEXT) break;
    for (let unit = 0; unit < units.length; unit++) from.push(at);
    text += units;
    at = joined > 0 ? joined : at + width;
  }
  from.push(at);
  return { text, map: Int32Array.from(from), cut: at < typed.length };
}

/** The end of a run of characters that need nothing but small letters. */
function plainRun(typed: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = typed.charCodeAt(at);
    if (code >= 0x80 || code === 0x2d || code === 0x0d) break;
    at++;
  }
  return at;
}

function plain(code: number, character: string): string {
  if (code < 0x80) return code === 0x0d ? "\n" : character.toLowerCase();
  const quote = quotes.get(code);
  if (quote) return quote;
  if (isInvisible(code)) return "";
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return "\n";
  const parts = character.normalize("NFKD").toLowerCase();
  let kept = "";
  for (let at = 0; at < parts.length; at++) if (!isAccent(parts.charCodeAt(at))) kept += parts.charAt(at);
  return kept;
}

function isInvisible(code: number): boolean {
  const turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return (
    code === 0xad ||
    code === 0xfeff ||
    turnsDirection ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064)
  );
}

function isAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** A word broken at a line's end is joined again: the offset where it goes on, or 0. "out-of-⏎network" stays apart. */
function lineBreakAfterHyphen(text: string, hyphen: number, end: number): number {
  let at = hyphen + 1;
  while (at < end && (text.charAt(at) === " " || text.charAt(at) === "\r")) at++;
  if (text.charAt(at) !== "\n") return 0;
  at++;
  while (at < end && text.charAt(at) === " ") at++;
  if (at >= end || !isSmallLetter(text.charCodeAt(at))) return 0;
  let start = hyphen;
  while (start > 0 && hyphen - start < 20 && isSmallLetter(text.charCodeAt(start - 1) | 32)) start--;
  const piece = text.slice(start, hyphen).toLowerCase();
  return piece.length < 2 || text.charAt(start - 1) === "-" || keptWhole.has(piece) ? 0 : at;
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
