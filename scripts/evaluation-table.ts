import type { Case, Outcome, Scores, Share, SignalReport } from "./evaluation";

const SHOWN_PAIRS = 30;

/** The scores of one or two sets side by side, as text. */
export function scoresTable(sets: Record<string, Scores>): string {
  const names = Object.keys(sets);
  const row = (title: string, read: (scores: Scores) => string) =>
    `${title.padEnd(34)}${names.map((name) => read(sets[name] as Scores).padStart(20)).join("")}`;
  const rows = [
    row("", (scores) => names.find((name) => sets[name] === scores) ?? ""),
    row("top-1", ({ top1 }) => show(top1)),
    row("shown-right", ({ shownRight }) => show(shownRight)),
    row("strict (both labellers agree)", ({ strict }) => show(strict)),
    row("false alarm on none", ({ falseAlarm }) => show(falseAlarm)),
    row("silent", ({ silent }) => show(silent)),
    row("macro-F1", ({ macroF1 }) => macroF1.toFixed(3)),
  ];
  for (const state of ["good-fit", "check-one-fact", "two-fit", "cannot-tell"] as const)
    rows.push(row(`right when ${state}`, ({ states }) => show(states[state])));
  const keys = (read: (scores: Scores) => Record<string, unknown>) =>
    [...new Set(names.flatMap((name) => Object.keys(read(sets[name] as Scores))))].sort();
  for (const voice of keys(({ voices }) => voices))
    rows.push(row(`voice ${voice}`, ({ voices }) => show(voices[voice])));
  for (const label of keys(({ labels }) => labels))
    rows.push(row(label, ({ labels }) => (labels[label] ? `${show(labels[label])} (${labels[label].shown})` : "")));
  return rows.join("\n");
}

function show(share: Share | undefined): string {
  if (!share || share.of === 0) return "-";
  return `${(share.right / share.of).toFixed(3)}  ${share.right}/${share.of}`;
}

/** Each case that was answered wrongly, with the words that led there. */
export function missesList(outcomes: Outcome[]): string {
  return outcomes
    .filter(({ right }) => !right)
    .map(({ case: one, answer, result }) => {
      const because = result.because
        .filter(({ slug }) => slug === answer)
        .map(({ signal, quote }) => `${signal} "${oneLine(quote)}"`);
      return `${one.id} ${labels(one)} -> ${answer} (${result.state}; shown ${result.patterns.join(", ") || "-"})  ${because.join("; ")}`;
    })
    .join("\n");
}

function labels({ label, also_ok }: Case): string {
  return also_ok.length > 0 ? `${label} (also ${also_ok.join(", ")})` : label;
}

function oneLine(quote: string): string {
  return quote.split("\n").join(" ").slice(0, 120);
}

export function signalsTable(
  { signals, pairs }: { signals: SignalReport[]; pairs: { pair: string; both: number }[] },
  cases: number,
): string {
  const used = signals
    .filter(({ found }) => found > 0)
    .map(({ signal, found, right }) => {
      const broad = found / cases > 0.05 ? "  on more than 5 % of texts" : "";
      return `${signal.padEnd(34)} found ${String(found).padStart(4)}  right ${(right / found).toFixed(2)}${broad}`;
    });
  const never = signals.filter(({ found }) => found === 0).map(({ signal }) => signal);
  const both = pairs.slice(0, SHOWN_PAIRS).map(({ pair, both: times }) => `${String(times).padStart(3)}  ${pair}`);
  return `${used.join("\n")}\n\nnever found: ${never.join(", ") || "-"}\n\nboth score 3 or more:\n${both.join("\n")}`;
}
