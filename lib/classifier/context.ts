import type { Machine } from "./machine";
import { match, type Span } from "./match";
import type { Places } from "./places";
import type { ContextRule } from "./rules";
import type { Token } from "./segment";

export type Effect = Exclude<ContextRule["effect"], "none">;

/** For each effect, the tokens that stand under it. */
export type Context = Record<Effect, Uint8Array>;

interface Trigger extends Span {
  rule: ContextRule;
}

const REACH: Record<Effect, number> = { negated: 5, hypothetical: 10, general: 40, boilerplate: 60, attributed: 30 }; // tokens

/** Marks the tokens of a text that stand under a negation, a doubt, general talk, an appeal notice or a stated ground. */
export function readContext(machine: Machine, tokens: Token[], places: Places): Context {
  const blank = () => new Uint8Array(tokens.length);
  const context = {
    negated: blank(),
    hypothetical: blank(),
    general: blank(),
    boilerplate: blank(),
    attributed: blank(),
  };
  for (const { rule, from, to } of outermost(triggersIn(machine, tokens, places))) {
    if (rule.effect === "none") continue;
    const reach = rule.reach ?? REACH[rule.effect];
    mark(context[rule.effect], rule, { from, to }, reach, tokens);
  }
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.quoted) context.attributed[at] = 1;
  return context;
}

function triggersIn(machine: Machine, tokens: Token[], places: Places): Trigger[] {
  const found: Trigger[] = [];
  for (const { rule, frame } of machine.context) {
    for (const span of match(frame, tokens, places)) found.push({ ...span, rule });
  }
  return found;
}

/** A trigger inside a longer one does not count: "no longer" is no "no". */
function outermost(triggers: Trigger[]): Trigger[] {
  const sorted = triggers.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Trigger[] = [];
  let [from, reached] = [-1, -1];
  for (const trigger of sorted) {
    const same = trigger.from === from && trigger.to === reached;
    if (trigger.to <= reached && !same) continue;
    kept.push(trigger);
    if (trigger.to > reached) [from, reached] = [trigger.from, trigger.to];
  }
  const looksAlike = kept.filter(({ rule }) => rule.effect === "none");
  return kept.filter((one) => one.rule.effect === "none" || !looksAlike.some((alike) => covers(alike, one)));
}

function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

/** Whether a comma stands between a negation and a word: "it was not needed, and they called it experimental". */
function crossesComma(at: number, from: number, to: number, tokens: Token[]): boolean {
  const [first, last] = at >= to ? [to, at] : [at + 1, from];
  for (let between = first; between <= last; between++) if (tokens[between]?.comma) return true;
  return false;
}

function mark(marks: Uint8Array, rule: ContextRule, { from, to }: Span, reach: number, tokens: Token[]): void {
  const home = tokens[from];
  const narrow = rule.effect === "negated" || rule.effect === "hypothetical";
  const here = (at: number) => {
    if (rule.effect === "negated" && crossesComma(at, from, to, tokens)) return false;
    const token = tokens[at];
    if (!token || token.sentence !== home?.sentence) return false;
    return !narrow || token.clause === tokens[rule.direction === "backward" ? from : to - 1]?.clause;
  };
  if (rule.direction === "forward") for (let at = to; at < to + reach && here(at); at++) marks[at] = 1;
  else if (rule.direction === "backward") for (let at = from - 1; at >= from - reach && here(at); at--) marks[at] = 1;
  else {
    for (let at = from; here(at); at--) marks[at] = 1;
    for (let at = from; here(at); at++) marks[at] = 1;
  }
}
