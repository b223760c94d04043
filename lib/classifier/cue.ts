/** One place in a cue: words (or a choice of words) that must stand there, or a gap of other words. */
export type Part =
  | { kind: "words"; source: string; optional: boolean }
  | { kind: "gap"; most: number; withinClause: boolean };

export interface Cue {
  parts: Part[];
  /** `^`: the first word is the first of its line; `$`: the last word is the last of its line. */
  lineStart: boolean;
  lineEnd: boolean;
  /** `near N:` every part stands within N words, in any order; else null. */
  near: number | null;
}

const LONGEST_GAP = 12;
const WIDEST_NEAR = 20;

/** Reads a cue such as `{deny} ~6 as experimental`. Throws with the remedy where it is not well formed. */
export function parseCue(source: string): Cue {
  const cue = source.startsWith("near ") ? parseNear(source) : parseSequence(source);
  const first = cue.parts[0];
  const last = cue.parts.at(-1);
  if (!first || !last) throw new Error("it is empty: write at least one word");
  for (const edge of [first, last]) {
    if (edge.kind === "gap") throw new Error("a gap at its start or end does nothing: take ~N away");
    if (edge.optional) throw new Error("an optional part at its start or end does nothing: take it away");
  }
  return cue;
}

function parseSequence(source: string): Cue {
  let pieces = splitOutside(source, " ");
  const lineStart = pieces[0] === "^";
  const lineEnd = pieces.at(-1) === "$";
  pieces = pieces.slice(lineStart ? 1 : 0, lineEnd ? -1 : undefined);
  return { parts: mergeWords(pieces.map(parsePart)), lineStart, lineEnd, near: null };
}

function parseNear(source: string): Cue {
  const colon = source.indexOf(":");
  const most = Number(source.slice(5, colon));
  if (colon < 0 || !Number.isInteger(most) || most < 2 || most > WIDEST_NEAR)
    throw new Error(`write it as "near 8: one & other", with a number from 2 to ${WIDEST_NEAR}`);
  const parts = splitOutside(source.slice(colon + 1), "&").map((piece): Part => {
    const words = parseSequence(piece).parts;
    const only = words[0];
    if (!only || words.length > 1 || only.kind === "gap" || only.optional)
      throw new Error('each part of "near" is plain words or one {choice}: put anything else into a cue of its own');
    return only;
  });
  if (parts.length < 2) throw new Error('"near" needs two parts or more, joined by " & "');
  return { parts, lineStart: false, lineEnd: false, near: most };
}

function parsePart(piece: string): Part {
  if (piece.startsWith("~")) return parseGap(piece);
  if (piece === "^" || piece === "$") throw new Error("^ stands first and $ stands last, nowhere else");
  if (!piece.startsWith("(")) return { kind: "words", source: piece, optional: false };
  if (!piece.endsWith(")?")) throw new Error(`"${piece}" is not closed: write (word)? for a word that may be missing`);
  const inside = piece.slice(1, -2).trim();
  const choice = splitOutside(inside, "|").length > 1;
  return { kind: "words", source: choice ? `{${inside}}` : inside, optional: true };
}

function parseGap(piece: string): Part {
  const withinClause = piece.endsWith("!");
  const most = Number(piece.slice(1, withinClause ? -1 : undefined));
  if (!Number.isInteger(most) || most < 1 || most > LONGEST_GAP)
    throw new Error(`"${piece}" is no gap: write ~1 to ~${LONGEST_GAP}, with ! to stay within the clause`);
  return { kind: "gap", most, withinClause };
}

/** Words that follow one another become one part, which is faster to look for. */
function mergeWords(parts: Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    const plain = part.kind === "words" && !part.optional && !part.source.startsWith("{");
    const joins = before?.kind === "words" && !before.optional && !before.source.startsWith("{");
    if (plain && joins && before.kind === "words")
      merged[merged.length - 1] = { ...before, source: `${before.source} ${part.source}` };
    else if (part.kind === "gap" && before?.kind === "gap") throw new Error("two gaps side by side: write one");
    else merged.push(part);
  }
  return merged;
}

/** Splits at a mark that stands outside all braces and brackets. Throws where those do not close. */
export function splitOutside(source: string, mark: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = "";
  for (const letter of source) {
    if (letter === "{" || letter === "(") depth++;
    if (letter === "}" || letter === ")") depth--;
    if (depth < 0) throw new Error(`"${source}" closes a brace that is not open`);
    if (letter === mark && depth === 0) {
      pieces.push(piece.trim());
      piece = "";
    } else piece += letter;
  }
  if (depth > 0) throw new Error(`"${source}" opens a brace that is not closed`);
  pieces.push(piece.trim());
  return mark === " " ? pieces.filter((one) => one !== "") : pieces;
}
