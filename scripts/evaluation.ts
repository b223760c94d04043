import { createHash } from "node:crypto";
import { z } from "zod";
import { classify, scores } from "@/lib/classifier/classify";
import type { Model } from "@/lib/classifier/model";
import type { Result, State } from "@/lib/classifier/result";

/** A labelled text. See shared/cases/README.md of the designers, or `npm run evaluate` without a file. */
export const Case = z.object({
  id: z.string(),
  text: z.string(),
  label: z.string(),
  also_ok: z.array(z.string()).default([]),
  agreed: z.boolean().default(true),
  voice: z.string().default("unknown"),
});
export type Case = z.output<typeof Case>;

/** What the classifier made of one case. */
export interface Outcome {
  case: Case;
  result: Result;
  /** The first pattern, or `none`. */
  answer: string;
  right: boolean;
  shownRight: boolean;
}

export interface Share {
  of: number;
  right: number;
}

export interface Scores {
  top1: Share;
  shownRight: Share;
  strict: Share;
  falseAlarm: Share;
  silent: Share;
  states: Record<State, Share>;
  macroF1: number;
  voices: Record<string, Share>;
  labels: Record<string, Share & { shown: number }>;
}

/** A fifth of the cases, always the same, is not looked at while rules are written. */
export function isHeldOut({ id }: Case): boolean {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % 5 === 0;
}

export function judge(one: Case, model: Model): Outcome {
  const result = classify(one.text, {}, model);
  const answer = result.patterns[0] ?? "none";
  const fits = (slug: string) => slug === one.label || one.also_ok.includes(slug);
  const shown = result.patterns.length > 0 ? result.patterns : ["none"];
  return { case: one, result, answer, right: fits(answer), shownRight: shown.some(fits) };
}

export function scoreAll(outcomes: Outcome[]): Scores {
  const about = outcomes.filter(({ case: { label } }) => label !== "none");
  const nothing = outcomes.filter(({ case: { label, also_ok } }) => label === "none" && also_ok.length === 0);
  const states: State[] = ["good-fit", "check-one-fact", "two-fit", "cannot-tell"];
  return {
    top1: share(outcomes, ({ right }) => right),
    shownRight: share(outcomes, ({ shownRight }) => shownRight),
    strict: share(
      outcomes.filter(({ case: { agreed } }) => agreed),
      ({ answer, case: { label } }) => answer === label,
    ),
    falseAlarm: share(nothing, ({ answer }) => answer !== "none"),
    silent: share(about, ({ answer }) => answer === "none"),
    states: Object.fromEntries(
      states.map((state) => [
        state,
        share(
          outcomes.filter(({ result }) => result.state === state),
          ({ right }) => right,
        ),
      ]),
    ) as Record<State, Share>,
    macroF1: macroF1(outcomes),
    voices: by(
      outcomes,
      ({ case: { voice } }) => voice,
      (group) => share(group, ({ right }) => right),
    ),
    labels: by(
      outcomes,
      ({ case: { label } }) => label,
      (group) => ({
        ...share(group, ({ right }) => right),
        shown: group.filter(({ shownRight }) => shownRight).length,
      }),
    ),
  };
}

/** The mean over the labels of F1, with the answer counted as the label where it is an accepted one. */
function macroF1(outcomes: Outcome[]): number {
  const labels = [...new Set(outcomes.map(({ case: { label } }) => label))];
  const answered = (outcome: Outcome) => (outcome.right ? outcome.case.label : outcome.answer);
  const f1 = labels.map((label) => {
    const gold = outcomes.filter((outcome) => outcome.case.label === label);
    const hits = gold.filter((outcome) => answered(outcome) === label).length;
    const given = outcomes.filter((outcome) => answered(outcome) === label).length;
    return (2 * hits) / (gold.length + given || 1);
  });
  return f1.reduce((sum, one) => sum + one, 0) / (labels.length || 1);
}

function share(outcomes: Outcome[], isRight: (outcome: Outcome) => boolean): Share {
  return { of: outcomes.length, right: outcomes.filter(isRight).length };
}

function by<T>(
  outcomes: Outcome[],
  key: (outcome: Outcome) => string,
  make: (group: Outcome[]) => T,
): Record<string, T> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(key(outcome), [...(groups.get(key(outcome)) ?? []), outcome]);
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, make(group)]),
  );
}

export interface SignalReport {
  signal: string;
  slug: string;
  /** On how many cases it is found, and on how many of these its pattern is an accepted label. */
  found: number;
  right: number;
}

/** How often each signal is found, and how often it is right there. */
export function reportSignals(
  cases: Case[],
  model: Model,
): { signals: SignalReport[]; pairs: { pair: string; both: number }[] } {
  const reports = new Map<string, SignalReport>();
  for (const { slug, signals } of model.patterns)
    for (const { id } of signals) reports.set(id, { signal: id, slug, found: 0, right: 0 });
  const pairs = new Map<string, number>();
  for (const one of cases) {
    const { candidates } = scores(one.text, model);
    for (const { slug, found } of candidates) {
      for (const { signal } of found) {
        const report = reports.get(signal);
        if (!report) continue;
        report.found++;
        if (slug === one.label || one.also_ok.includes(slug)) report.right++;
      }
    }
    const strong = candidates
      .filter(({ found }) => found.reduce((sum, { value }) => sum + value, 0) >= 3)
      .map(({ slug }) => slug)
      .sort();
    strong.forEach((a, at) => {
      for (const b of strong.slice(at + 1)) pairs.set(`${a} + ${b}`, (pairs.get(`${a} + ${b}`) ?? 0) + 1);
    });
  }
  return {
    signals: [...reports.values()],
    pairs: [...pairs].map(([pair, both]) => ({ pair, both })).sort((a, b) => b.both - a.both),
  };
}
