import type { CodeHit } from "./codes";
import type { Context } from "./context";
import type { Frame } from "./finder";
import type { Machine, ReadySignal } from "./machine";
import { match, type Span } from "./match";
import type { Places } from "./places";
import type { Token } from "./segment";

/** One signal found in the text, at its best place. */
export interface Found {
  signal: string;
  says: string;
  /** Offsets into the text as typed. */
  start: number;
  end: number;
  value: number;
}

export interface Candidate {
  slug: string;
  score: number;
  found: Found[];
  beatenBy: string | null;
}

export interface Reading {
  tokens: Token[];
  places: Places;
  context: Context;
  codes: CodeHit[];
}

const HIGHEST = 12; // points
const SPECIFIC_CODE = 5;
const VAGUE_CODE = 2;

/** What each pattern, and `none`, scores on a text that has been read. Patterns without a point are left out. */
export function score(machine: Machine, reading: Reading): { candidates: Candidate[]; none: number } {
  const spans = new Map<Frame, Span[]>();
  const look = (frame: Frame): Span[] => {
    const known = spans.get(frame) ?? match(frame, reading.tokens, reading.places);
    spans.set(frame, known);
    return known;
  };
  const candidates: Candidate[] = [];
  const told = new Set(
    reading.codes.flatMap(({ row, line }) => (row[0] === "rarc" && row[3] === 0 && row[2] >= 0 ? line : [])),
  );
  machine.patterns.forEach(({ slug, signals }, index) => {
    const read = signals.flatMap((ready) => best(ready, reading, look) ?? []);
    const codes = codesFor(index, reading, told);
    const sum = [...read, ...codes.slice(0, 1)].reduce((total, { value }) => total + value, 0);
    const stated = read.some(({ attributed }) => attributed) ? 1 : 0;
    const points = Math.min(HIGHEST, sum + stated);
    if (points > 0)
      candidates.push({
        slug,
        score: points,
        found: [...read, ...codes].filter(({ value }) => value > 0),
        beatenBy: null,
      });
  });
  const none = machine.none.reduce((sum, ready) => sum + (best(ready, reading, look)?.value ?? 0), 0);
  return { candidates, none };
}

/** The place where a signal counts most, or null. A signal counts once, however often it is found. */
function best(
  ready: ReadySignal,
  reading: Reading,
  look: (frame: Frame) => Span[],
): (Found & { attributed: boolean }) | null {
  let found: (Found & { attributed: boolean }) | null = null;
  for (const frame of ready.any) {
    for (const span of look(frame)) {
      const value = worth(ready, span, reading.context, reading.tokens);
      if (value === 0 || !inPlace(ready, span, reading.tokens, look)) continue;
      const attributed = value >= 2 && reading.context.attributed[span.from] === 1;
      const start = reading.tokens[span.from]?.start ?? 0;
      const end = reading.tokens[span.to - 1]?.end ?? start;
      if (found && !isBetter({ value, attributed, start, end }, found)) continue;
      found = { signal: ready.signal.id, says: ready.signal.says, start, end, value, attributed };
    }
  }
  return found;
}

interface Rank {
  value: number;
  attributed: boolean;
  start: number;
  end: number;
}

function isBetter(one: Rank, other: Rank): boolean {
  if (Math.abs(one.value) !== Math.abs(other.value)) return Math.abs(one.value) > Math.abs(other.value);
  if (one.attributed !== other.attributed) return one.attributed;
  if (one.start !== other.start) return one.start < other.start;
  return one.end > other.end;
}

/** The points of a signal at one place: all, half, or none of them. */
function worth({ signal }: ReadySignal, { from, to }: Span, context: Context, tokens: Token[]): number {
  const under = (marks: Uint8Array) => marks[from] === 1 || marks[to - 1] === 1;
  if (signal.context !== "own" && under(context.negated)) return 0;
  if (under(context.boilerplate)) return 0;
  const doubted = under(context.hypothetical) && !tokens[from]?.quoted;
  if (signal.context === "strict" && (doubted || under(context.general) || tokens[from]?.asked)) return 0;
  const halved = under(context.general) || (doubted && signal.points <= 3);
  return halved ? signal.points / 2 : signal.points;
}

/** Whether `needs` is met and `unless` is not, within the signal's scope around the place. */
function inPlace(
  { signal, needs, unless }: ReadySignal,
  span: Span,
  tokens: Token[],
  look: (frame: Frame) => Span[],
): boolean {
  const first = tokens[span.from];
  const last = tokens[span.to - 1];
  const within = ({ from }: Span) => {
    const token = tokens[from];
    if (!token || !first || !last) return false;
    if (signal.scope === "text") return true;
    if (signal.scope === "clause") return token.clause >= first.clause && token.clause <= last.clause;
    return token.sentence === first.sentence;
  };
  if (needs.length > 0 && !needs.some((frame) => look(frame).some(within))) return false;
  return !unless.some((frame) => look(frame).some(within));
}

/** The codes that point to a pattern, best first. A remark code speaks louder than a vague reason code beside it. */
function codesFor(pattern: number, { codes }: Reading, told: Set<number>): (Found & { attributed: boolean })[] {
  const found = codes.flatMap(({ label, row, start, end, line }) => {
    if (row[2] !== pattern) return [];
    const value = row[3] === 1 && told.has(line) ? 0 : row[3] === 1 ? VAGUE_CODE : SPECIFIC_CODE;
    return [
      { signal: `code:${label}`, says: `Code ${label} is used for this reason.`, start, end, value, attributed: false },
    ];
  });
  return found.sort((a, b) => b.value - a.value || a.start - b.start);
}
