import type { Evidence } from "@/lib/classifier/result";

/** A short piece of the reader's own text, cut where marked words begin and end. */
export interface Quote {
  parts: { text: string; marked: boolean }[];
  /** What the marked words mean, and which pattern they point to. */
  found: { words: string; says: string; slug: string }[];
}

const LONGEST_QUOTE = 120; // characters, ends included
const MOST_QUOTES = 3;

const PRIVATE = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, // e-mail addresses
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/g, // dates such as a date of birth
  /\b[A-Z]{0,4}\d(?:[ -]?\d){5,}\b/gi, // member, claim and telephone numbers
];

/** Hides long numbers, full dates and e-mail addresses; the length stays, so that offsets hold. */
export function hidePrivate(text: string): string {
  return PRIVATE.reduce((hidden, shape) => hidden.replace(shape, (found) => "•".repeat(found.length)), text);
}

/** Widens a span to whole words, up to LONGEST_QUOTE characters in all. */
function around(text: string, start: number, end: number): [number, number] {
  const room = Math.max(0, LONGEST_QUOTE - (end - start));
  let from = Math.max(0, start - Math.floor(room / 2));
  let to = Math.min(text.length, end + Math.floor(room / 2));
  while (from > 0 && from < start && !/\s/.test(text[from - 1] ?? " ")) from++;
  while (to < text.length && to > end && !/\s/.test(text[to] ?? " ")) to--;
  return [from, to];
}

/** Spans that fit into one quote together, in the order of their strongest. */
function groups(evidence: readonly Evidence[]): Evidence[][] {
  const found: Evidence[][] = [];
  for (const span of [...evidence].sort((a, b) => a.start - b.start)) {
    const group = found.at(-1);
    const first = group?.[0];
    if (group && first && span.end - first.start <= LONGEST_QUOTE) group.push(span);
    else found.push([span]);
  }
  const rank = (group: Evidence[]) => Math.min(...group.map((span) => evidence.indexOf(span)));
  return found.sort((a, b) => rank(a) - rank(b));
}

/**
 * Quotes the evidence from the text: at most 3 quotes of at most 120 characters, private numbers hidden.
 * @param evidence strongest first, with offsets into `text`
 */
export function quotesOf(text: string, evidence: readonly Evidence[]): Quote[] {
  const shown = hidePrivate(text);
  return groups(evidence)
    .slice(0, MOST_QUOTES)
    .map((group) => {
      const start = group[0]?.start ?? 0;
      const end = Math.min(start + LONGEST_QUOTE, Math.max(...group.map((span) => span.end)));
      const [from, to] = around(shown, start, end);
      const spans = group.map((span) => ({ ...span, end: Math.min(span.end, end) }));
      return {
        parts: mark(shown, from, to, spans),
        found: spans.map(({ start, end, says, slug }) => ({ words: shown.slice(start, end), says, slug })),
      };
    });
}

function mark(text: string, from: number, to: number, spans: Evidence[]): Quote["parts"] {
  const parts: Quote["parts"] = [];
  let at = from;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), marked: false });
  return parts;
}
