import type { Frame } from "./finder";
import type { PartPlaces, Places } from "./places";
import type { Token } from "./segment";

/** Words of the text that a cue found: from one token up to, not with, another. */
export interface Span {
  from: number;
  to: number;
}

const MOST_HITS = 50; // of one cue in one text: a signal counts once, so more would change nothing

/** Where a cue stands in a text, in the order of the text. */
export function match({ cue, steps, parts, span }: Frame, tokens: Token[], places: Places): Span[] {
  const together = places.sentencesWith(parts);
  if (!together) return [];
  const wanted = parts.map((part) => places.of(part));
  const [firstPart] = wanted;
  if (!firstPart) return [];
  const rarest = wanted.reduce((best, one) => (one.size < best.size ? one : best));
  const found: Span[] = [];
  let tried = -1;
  for (let nth = 0; nth < rarest.size && found.length < MOST_HITS; nth++) {
    const anchor = rarest.start(nth);
    const sentence = tokens[anchor]?.sentence ?? 0;
    if (!((together[sentence >> 5] ?? 0) & (1 << (sentence & 31)))) continue;
    if (cue.near !== null) {
      const hit = matchNear(wanted, anchor, rarest, cue.near, tokens);
      if (hit) found.push(hit);
      continue;
    }
    for (let first = firstPart.indexFrom(Math.max(tried + 1, anchor - span)); first < firstPart.size; first++) {
      const start = firstPart.start(first);
      if (start > anchor) break;
      tried = start;
      const to = matchFrom(start, steps, tokens, places);
      if (to > 0 && atLineEdges(cue, start, to, tokens)) found.push({ from: start, to });
    }
  }
  return found;
}

/** Follows the steps from a start; the nearest end that is found, with the longest words there, or 0. */
function matchFrom(start: number, steps: Frame["steps"], tokens: Token[], places: Places): number {
  const home = tokens[start];
  let ends = [start];
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (!step) break;
    const last = at === steps.length - 1;
    const next: number[] = step.kind === "words" && step.optional ? ends.slice() : [];
    for (const end of ends) {
      if (step.kind === "gap") addGap(next, end, step, tokens);
      else if (tokens[end]?.sentence === home?.sentence) {
        const lengths = places.of(step.words).lengthsAt(end);
        if (last && lengths > 0) return end + 31 - Math.clz32(lengths);
        addLengths(next, end, lengths);
      }
    }
    if (next.length === 0) return 0;
    ends = next.length > 1 ? next.sort((a, b) => a - b) : next;
  }
  return 0;
}

function addGap(next: number[], end: number, gap: { most: number; withinClause: boolean }, tokens: Token[]): void {
  const before = tokens[end - 1];
  for (let at = end; at <= end + gap.most; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== before?.sentence) return;
    if (gap.withinClause && token.clause !== before.clause) return;
    if (!next.includes(at)) next.push(at);
  }
}

function addLengths(next: number[], end: number, lengths: number): void {
  for (let length = 1, bits = lengths >> 1; bits > 0; length++, bits >>= 1) {
    if (bits & 1 && !next.includes(end + length)) next.push(end + length);
  }
}

/** The window around one place of the rarest part that holds the nearest place of every other part. */
function matchNear(
  wanted: PartPlaces[],
  anchor: number,
  rarest: PartPlaces,
  most: number,
  tokens: Token[],
): Span | null {
  let from = anchor;
  let to = anchor + 31 - Math.clz32(rarest.lengthsAt(anchor));
  for (const part of wanted) {
    if (part === rarest) continue;
    const near = nearest(part, anchor, most, tokens);
    if (near === null) return null;
    from = Math.min(from, near);
    to = Math.max(to, near + 31 - Math.clz32(part.lengthsAt(near)));
  }
  return to - from <= most ? { from, to } : null;
}

function nearest(part: PartPlaces, anchor: number, most: number, tokens: Token[]): number | null {
  for (let away = 1; away <= most; away++) {
    for (const at of [anchor - away, anchor + away]) {
      if (part.lengthsAt(at) > 0 && tokens[at]?.sentence === tokens[anchor]?.sentence) return at;
    }
  }
  return null;
}

function atLineEdges(cue: Frame["cue"], from: number, to: number, tokens: Token[]): boolean {
  if (cue.lineStart && from > 0 && tokens[from - 1]?.line === tokens[from]?.line) return false;
  return !cue.lineEnd || to >= tokens.length || tokens[to]?.line !== tokens[to - 1]?.line;
}
