import type { Evidence } from "@/lib/classifier/result";

/** A short piece of the reader's own text, cut where marked words begin and end. */
export interface Quote {
  parts: { text: string; marked: boolean }[];
  /** What the marked words mean, and which pattern they point to; what is said twice stands once. */
  found: { words: string; says: string; slug: string }[];
}

const LONGEST_QUOTE = 120; // characters, ends included
const MOST_QUOTES = 3;

/** Each runs once over a text, however strange: the parts that repeat are short, or begin at the edge of a word. */
const PRIVATE = [
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/g, // dates such as a date of birth
  /\b[A-Z]{0,4}\d(?:[ -]?\d){5,}\b/gi, // member, claim and telephone numbers
];

const beforeAt = /[\p{L}\p{M}\p{N}_.+-]/u;
const behindAt = /[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+/uy;

/** Hides long numbers, full dates and e-mail addresses; the length stays, so that offsets hold. */
export function hidePrivate(text: string): string {
  return PRIVATE.reduce((hidden, shape) => hidden.replace(shape, dots), hideAddresses(text));
}

/** Looks for addresses from their "@": from the left, every letter of a long word would be tried as a beginning. */
function hideAddresses(text: string): string {
  let hidden = "";
  let done = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", Math.max(at + 1, done))) {
    let start = at;
    while (start > done && beforeAt.test(text.charAt(start - 1))) start--;
    behindAt.lastIndex = at + 1;
    if (start === at || !behindAt.test(text)) continue;
    hidden += text.slice(done, start) + dots(text.slice(start, behindAt.lastIndex));
    done = behindAt.lastIndex;
  }
  return hidden + text.slice(done);
}

function dots(found: string): string {
  return "•".repeat(found.length);
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
  const place = new Map(evidence.map((span, at) => [span, at]));
  const ranked = found.map((group) => ({ group, rank: Math.min(...group.map((span) => place.get(span) ?? 0)) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ group }) => group);
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
      const found = spans.map(({ start, end, says, slug }) => ({ words: shown.slice(start, end), says, slug }));
      return { parts: mark(shown, from, to, spans), found: once(found) };
    });
}

/** A table of codes says the same many times. */
function once(found: Quote["found"]): Quote["found"] {
  return [...new Map(found.map((one) => [JSON.stringify([one.words, one.says, one.slug]), one])).values()];
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
