import { lanes } from "@/lib/lanes";
import { witness } from "./codes";
import { commonWords } from "./common-words";
import { type Cue, parseCue } from "./cue";
import { learnHints } from "./learn-hints";
import type { CodeRow, Model } from "./model";
import { phrases } from "./phrases";
import type { CodeRule, Lexicon, PatternRules, Rules, Signal } from "./rules";

const MOST_FOR_ONE_COMMON_WORD = 2; // points

/**
 * Checks the rules and makes the model that `classify` takes: plain JSON, small enough to ship.
 * Throws one Error that names every signal and cue that can never be found, or says too little for its points, with the remedy.
 */
export function compile(rules: Rules): Model {
  const patterns = [...rules.patterns].sort((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane));
  const signals = [...patterns.flatMap((pattern) => pattern.signals), ...rules.none];
  const problems = [
    ...Object.keys(rules.lexicon).flatMap((name) =>
      checkCue(`{${name}}`, `lexicon.yaml, class ${name}`, rules.lexicon),
    ),
    ...signals.flatMap((signal) => checkSignal(signal, rules.lexicon)),
    ...rules.context.flatMap(({ trigger }) => checkCue(trigger, "context.yaml", rules.lexicon)),
    ...rules.crisis.flatMap((cue) => checkCue(cue, "context.yaml, crisis", rules.lexicon)),
    ...checkIds(signals),
    ...checkBeats(patterns),
  ];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const { none, context, crisis } = rules;
  const cues = signals.flatMap(({ any, needs = [], unless = [] }) => [...any, ...needs, ...unless]);
  const lexicon = usedClasses(rules.lexicon, [...cues, ...crisis, ...context.map(({ trigger }) => trigger)]);
  const codes = rules.codes.filter(({ system }) => system !== "group").map((code) => codeRow(code, patterns));
  const hints = learnHints(
    rules.stories,
    patterns.map(({ slug }) => slug),
    lexicon,
  );
  return { patterns, none, lexicon, context, crisis, codes, hints };
}

function checkSignal(signal: Signal, lexicon: Lexicon): string[] {
  const cues = [...signal.any, ...(signal.needs ?? []), ...(signal.unless ?? [])];
  const broken = cues.flatMap((cue) => checkCue(cue, `signal ${signal.id}`, lexicon));
  if (broken.length > 0 || signal.points <= MOST_FOR_ONE_COMMON_WORD) return broken;
  return signal.any.flatMap((cue) => checkWeight(cue, signal, lexicon));
}

function checkCue(cue: string, where: string, lexicon: Lexicon): string[] {
  try {
    for (const part of parseCue(cue).parts) {
      if (part.kind === "gap") continue;
      if (phrases(part.source, lexicon).some((phrase) => phrase.length === 0))
        throw new Error(`"${part.source}" may be nothing at all: make one word of it firm`);
    }
    return [];
  } catch (error) {
    return [`${where}, cue "${cue}": ${error instanceof Error ? error.message : String(error)}`];
  }
}

function checkWeight(source: string, { id, points }: Signal, lexicon: Lexicon): string[] {
  const cue: Cue = parseCue(source);
  const [only] = cue.parts;
  if (cue.parts.length > 1 || only?.kind !== "words" || cue.lineStart || cue.lineEnd) return [];
  const common = phrases(only.source, lexicon).find(
    ([word = "", ...more]) => more.length === 0 && commonWords.has(word),
  );
  if (!common) return [];
  return [
    `signal ${id}, cue "${source}": "${common[0]}" alone is too common for ${points} points: add words beside it, or give 1 or 2`,
  ];
}

function checkIds(signals: Signal[]): string[] {
  const ids = signals.map(({ id }) => id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...twice].map((id) => `signal ${id} stands twice: give one of them another id`);
}

/** A pattern that beats itself, over however many others, would leave no winner. */
function checkBeats(patterns: PatternRules[]): string[] {
  const beats = new Map(patterns.map((pattern) => [pattern.slug, pattern.beats]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (slug: string, path: string[]): void => {
    if (path.includes(slug)) {
      const circle = [...path.slice(path.indexOf(slug)), slug].join(" > ");
      circles.push(`beats goes in a circle: ${circle}: take one of these out`);
      return;
    }
    if (done.has(slug)) return;
    for (const other of beats.get(slug) ?? []) visit(other, [...path, slug]);
    done.add(slug);
  };
  for (const slug of beats.keys()) visit(slug, []);
  return circles;
}

/** The classes that some cue names, and those that they name in turn. */
function usedClasses(lexicon: Lexicon, cues: string[]): Lexicon {
  const used: Lexicon = {};
  const open = [...cues];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const [, name = ""] of source.matchAll(/\{([a-z-]+)\}/g)) {
      const members = Object.hasOwn(lexicon, name) ? lexicon[name] : undefined;
      if (!members || Object.hasOwn(used, name)) continue;
      used[name] = members;
      open.push(...members);
    }
  }
  return used;
}

const WITNESSES = 6; // words of a meaning that may bear witness for a bare number

function codeRow({ system, code, slug, vague, words }: CodeRule, patterns: PatternRules[]): CodeRow {
  const index = patterns.findIndex((pattern) => pattern.slug === slug);
  const kind = system.toLowerCase();
  const witnesses = kind === "carc" && index >= 0 ? words.slice(0, WITNESSES).map(witness).join(" ") : "";
  return [kind, code, index, vague ? 1 : 0, witnesses];
}
