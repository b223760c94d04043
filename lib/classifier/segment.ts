import type { Normalised } from "./normalise";
import { isDigit, type Kind, type Piece, tokens } from "./tokens";

/** One word of the text, and where it stands. */
export interface Token {
  word: string;
  kind: Kind;
  /** Offsets into the text as typed. */
  start: number;
  end: number;
  sentence: number;
  clause: number;
  line: number;
  /** A comma stands before it. */
  comma: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
  /** The sentence ends with a question mark. */
  asked: boolean;
}

type Break = "none" | "clause" | "sentence";

const abbreviations = new Set("dr mr mrs ms inc vs st jr sr ie eg am pm approx dept ext prof ph".split(" "));
const clauseWords = new Set("but however although though except because since so which".split(" "));
const SHORT_LINE = 60; // characters: prose wrapped by a printer runs longer

/** Cuts a normalised text into words that know their line, clause and sentence. */
export function segment(normalised: Normalised, typed: string): Token[] {
  const { text, map } = normalised;
  const found: Token[] = [];
  const here = { sentence: 0, clause: 0, line: 0, quoted: false };
  let lineStart = 0;
  let sentenceStart = 0;
  let before: Piece | undefined;
  for (const piece of tokens(normalised)) {
    const gap = text.slice(before?.end ?? 0, piece.start);
    const start = map[piece.start] ?? 0;
    const newLine = gap.includes("\n");
    if (before) {
      const upper = isUpper(typed, start);
      const lineEnd = newLine ? breakAtLineEnd(gap, upper, typed.slice(map[lineStart], map[before.end])) : "none";
      const kind = lineEnd === "sentence" ? lineEnd : breakBetween(gap, before, piece, upper);
      if (kind !== "none") here.clause++;
      if (kind === "sentence") {
        if (gap.includes("?")) markAsked(found, sentenceStart);
        sentenceStart = found.length;
        here.sentence++;
      }
    }
    if (newLine) {
      here.line++;
      lineStart = piece.start;
      if (gap.split("\n").length > 2) here.quoted = false;
    }
    if (countQuotes(gap) % 2 === 1) here.quoted = !here.quoted;
    found.push({
      word: piece.word,
      kind: piece.kind,
      start,
      end: endOf(piece, map, typed),
      ...here,
      comma: gap.includes(","),
      asked: false,
    });
    before = piece;
  }
  if (before && text.slice(before.end).includes("?")) markAsked(found, sentenceStart);
  return found;
}

function markAsked(found: Token[], from: number): void {
  for (let at = from; at < found.length; at++) {
    const token = found[at];
    if (token) token.asked = true;
  }
}

/** Where a piece ends in the typed text: behind its last letter, also when that letter has two units. */
function endOf(piece: Piece, map: Int32Array, typed: string): number {
  const last = map[piece.end - 1] ?? 0;
  return last + ((typed.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
}

function countQuotes(gap: string): number {
  let count = 0;
  for (let at = 0; at < gap.length; at++) if (gap.charAt(at) === '"') count++;
  return count;
}

function isUpper(typed: string, at: number): boolean {
  const letter = typed.charAt(at);
  return letter !== letter.toLowerCase();
}

function breakBetween(gap: string, before: Piece, after: Piece, upper: boolean): Break {
  if (endsSentence(gap, before, after, upper)) return "sentence";
  const parted = gap.includes(";") || gap.includes(":") || gap.includes("(") || gap.includes(")");
  const dashed = gap.includes("--") || gap.includes(" - ") || gap.includes("..");
  return parted || dashed || clauseWords.has(after.word) ? "clause" : "none";
}

function breakAtLineEnd(gap: string, upper: boolean, line: string): Break {
  const [first = "", ...rest] = gap.split("\n");
  if (rest.slice(0, -1).some((blank) => blank.trim() === "")) return "sentence";
  const bullet = rest.join("").trim();
  if (bullet === "*" || bullet === "-" || bullet === "\u2022" || bullet === "\u00b7") return "sentence";
  if (first.trim() === ":" || first.includes(".")) return "sentence";
  const capitals = line === line.toUpperCase() && line !== line.toLowerCase();
  return upper && (line.length < SHORT_LINE || capitals) ? "sentence" : "none";
}

function endsSentence(gap: string, before: Piece, after: Piece, upper: boolean): boolean {
  if (gap.includes("?") || gap.includes("!")) return true;
  const dot = gap.indexOf(".");
  if (dot < 0) return false;
  if (gap.charAt(dot + 1) === ".") return upper;
  if (before.word === "no" && isDigit(after.word.charCodeAt(0))) return false;
  if (abbreviations.has(before.word)) return false;
  if (before.word.length === 1 && before.kind === "word" && before.word !== "i") return false;
  return dot + 1 < gap.length || upper;
}
