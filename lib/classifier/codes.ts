import type { CodeRow } from "./model";
import type { Token } from "./segment";
import { isDigit } from "./tokens";

/** A code that stands in the text. */
export interface CodeHit {
  /** As people write it: `CO-50`, `CARC 50`, `N130`, `NCPDP 75`. */
  label: string;
  row: CodeRow;
  start: number;
  end: number;
  line: number;
}

type Tables = Map<string, Map<string, CodeRow>>;

interface Reading {
  tokens: Token[];
  typed: string;
  tables: Tables;
}

const groups = new Set(["co", "pr", "oa", "pi", "cr"]);
const kindOfCode = new Set(
  "reason denial adjustment remark remarks message explanation reject rejection rejected".split(" "),
);
const joins = new Set([
  "",
  " ",
  ",",
  ", ",
  "/",
  " / ",
  " & ",
  " and ",
  ", and ",
  "-",
  ":",
  ": ",
  " #",
  "#",
  " - ",
  " : ",
]);

/** Finds adjustment, remark and pharmacy codes. A bare number counts only at a line's start beside two words of its meaning. */
export function readCodes(reading: Reading): CodeHit[] {
  const hits: CodeHit[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const found = afterGroup(reading, at) ?? afterName(reading, at) ?? remark(reading, at) ?? bareNumber(reading, at);
    if (found) hits.push(...found.hits);
    at = found ? found.next : at + 1;
  }
  return hits;
}

type Found = { hits: CodeHit[]; next: number } | null;

/** `CO-50`, `PR 96`, `CO45`, and what goes on: `CO-16 / 96`. */
function afterGroup(reading: Reading, at: number): Found {
  const token = reading.tokens[at];
  if (!token) return null;
  const letters = token.word.slice(0, 2);
  if (!groups.has(letters)) return null;
  const carc = reading.tables.get("carc");
  if (token.word.length > 2) {
    const row = carc?.get(token.word.slice(2));
    if (!row || !isCapital(reading, token)) return null;
    const label = `${letters.toUpperCase()}-${row[1]}`;
    return goOn(reading, at + 1, "carc", letters, [{ label, row, ...place(token, token) }]);
  }
  const next = reading.tokens[at + 1];
  const gap = next ? between(reading, token, next) : "";
  if (
    !next ||
    next.line !== token.line ||
    !(gap === "-" || gap === " - " || (gap === " " && isCapital(reading, token)))
  )
    return null;
  const row = carc?.get(next.word);
  if (!row) return null;
  return goOn(reading, at + 2, "carc", letters, [
    { label: `${letters.toUpperCase()}-${row[1]}`, row, ...place(token, next) },
  ]);
}

/** `CARC 50`, `reason code 50`, `remark code N130`, `reject 75`, `NCPDP 608`. */
function afterName(reading: Reading, at: number): Found {
  const { tokens, tables } = reading;
  const first = tokens[at]?.word ?? "";
  const named = first === "carc" || first === "rarc" || first === "ncpdp" || kindOfCode.has(first);
  if (!named) return null;
  let next = at + 1;
  while (next < at + 4 && (kindOfCode.has(tokens[next]?.word ?? "") || isCodeWord(tokens[next]?.word))) next++;
  const spoken = tokens.slice(at, next).some(({ word }) => isCodeWord(word));
  const code = tokens[next];
  if (!code || code.line !== tokens[at]?.line || (!spoken && !standsAlone(first))) return null;
  for (const system of systemsFor(tokens.slice(at, next).map(({ word }) => word))) {
    const row = tables.get(system)?.get(code.word);
    if (row)
      return goOn(reading, next + 1, system, "", [{ label: labelOf(row), row, ...place(tokens[at] ?? code, code) }]);
  }
  return null;
}

function standsAlone(word: string): boolean {
  return word === "carc" || word === "rarc" || word === "ncpdp" || word === "reject";
}

function isCodeWord(word: string | undefined): boolean {
  return word === "code" || word === "codes" || word === "carc" || word === "rarc";
}

function systemsFor(words: string[]): string[] {
  if (words.some((word) => word === "ncpdp" || word.startsWith("reject"))) return ["ncpdp"];
  if (words.some((word) => word === "rarc" || word.startsWith("remark"))) return ["rarc", "carc"];
  return ["carc", "rarc"];
}

/** More codes of the same kind behind the first: `codes 16, 50 and 96`. */
function goOn(reading: Reading, from: number, system: string, group: string, hits: CodeHit[]): Found {
  let next = from;
  for (;;) {
    const before = reading.tokens[next - 1];
    let token = reading.tokens[next];
    if (token?.word === "and") token = reading.tokens[next + 1];
    if (!before || !token || token.line !== before.line) return { hits, next };
    const gap = between(reading, before, token);
    const row =
      gap.trim() === "" || !joins.has(gap) || gap === "-" ? undefined : reading.tables.get(system)?.get(token.word);
    if (!row) return { hits, next };
    hits.push({ label: group ? `${group.toUpperCase()}-${row[1]}` : labelOf(row), row, ...place(token, token) });
    next = reading.tokens.indexOf(token, next) + 1;
  }
}

/** `N130`, `MA04`, `M127` in capitals. An N95 mask is none. */
function remark(reading: Reading, at: number): Found {
  const token = reading.tokens[at];
  if (!token || token.word.length < 3 || !isDigit(token.word.charCodeAt(token.word.length - 1))) return null;
  const row = reading.tables.get("rarc")?.get(token.word);
  const after = reading.tokens[at + 1]?.word ?? "";
  if (!row || !isCapital(reading, token) || after.startsWith("mask") || after.startsWith("respirator")) return null;
  return { hits: [{ label: row[1], row, ...place(token, token) }], next: at + 1 };
}

/** A bare number is read as a reason code only at a line's start, beside two words of its meaning. */
function bareNumber({ tokens, tables }: Reading, at: number): Found {
  const token = tokens[at];
  const row = token ? tables.get("carc")?.get(token.word) : undefined;
  if (!token || !row || tokens[at - 1]?.line === token.line) return null;
  const words = new Set<string>();
  for (let next = at + 1; tokens[next]?.line === token.line; next++) words.add(witness(tokens[next]?.word ?? ""));
  const shared = row[4].split(" ").filter((word) => word !== "" && words.has(word));
  if (shared.length < 2) return null;
  return { hits: [{ label: labelOf(row), row, ...place(token, token) }], next: at + 1 };
}

/** The first letters of a word, so that its endings do not matter. */
export function witness(word: string): string {
  return word.slice(0, 6);
}

function labelOf([system, code]: CodeRow): string {
  if (system === "rarc") return code;
  return `${system.toUpperCase()} ${code}`;
}

function place(first: Token, last: Token): { start: number; end: number; line: number } {
  return { start: first.start, end: last.end, line: first.line };
}

function between({ typed }: Reading, before: Token, after: Token): string {
  return typed.slice(before.end, after.start).split("\u2013").join("-").split("\u2011").join("-");
}

function isCapital({ typed }: Reading, token: Token): boolean {
  const letter = typed.charAt(token.start);
  return letter !== letter.toLowerCase();
}
