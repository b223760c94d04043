import type { Weighed } from "./add-hints";
import type { Answers } from "./answers";
import {
  has,
  laneOf,
  namedByAppeal,
  namedByHearing,
  type Picked,
  patternsOf,
  pickedDesk,
  placeOf,
  support,
} from "./choices";
import type { Model } from "./model";
import type { Question, Result, State } from "./result";
import { MOST_SHOWN, thresholds } from "./thresholds";

/** What is answered: the state, the patterns, and the question that would settle the rest. */
export type Decision = Pick<Result, "state" | "patterns" | "from" | "question" | "contradiction">;

type Candidate = Weighed["candidates"][number];

/** Decides by the words first; choices narrow, break ties, or answer alone where there are no words. */
export function decide(text: string, scored: Weighed, answers: Answers, model: Model): Decision {
  const byWords = fromWords(scored, answers, model);
  const picked = pickedDesk(answers);
  const named = namedByAppeal(answers, model);
  if (named) return putFirst(named, byWords);
  if (byWords.patterns.length > 0) return { ...byWords, contradiction: contradiction(byWords, picked, model) };
  const heard = namedByHearing(text, answers, model);
  if (heard) return fromChoices([heard]);
  return picked ? fromDesk(picked, model) : byWords;
}

function fromWords({ candidates, none }: Weighed, answers: Answers, model: Model): Decision {
  const ranked = rank(candidates, answers, model);
  const [first, second] = ranked;
  const nothing: Decision = {
    state: "cannot-tell",
    patterns: [],
    from: "nothing",
    question: null,
    contradiction: null,
  };
  if (!first || first.score < thresholds.enough || isNone(first, none, ranked)) return nothing;
  const lead = first.score - (second?.score ?? 0);
  const against = Math.max(...ranked.map(({ share }) => share)) - first.share;
  const shown = ranked
    .filter(({ score }) => score >= thresholds.nearest)
    .slice(0, MOST_SHOWN)
    .map(({ slug }) => slug);
  const filled = withNeighbours(shown, model);
  if (!second || lead >= thresholds.tie)
    return { ...nothing, state: stateOf(first, lead, against), patterns: filled, from: "words" };
  return { ...nothing, ...settleTie(filled, answers, model), from: "words" };
}

/** Whether the text is about something else: its own signals say so, or its words, where no strong signal names any pattern. */
function isNone({ signals }: Candidate, none: Weighed["none"], all: readonly Candidate[]): boolean {
  if (none.signals >= thresholds.none && none.signals >= signals) return true;
  return (
    all.every((one) => one.signals < thresholds.strong) &&
    none.hints > thresholds.noneHints.from + signals * thresholds.noneHints.point
  );
}

/** Where the text itself names fewer, the first pattern's declared neighbours fill the places of the nearest. */
function withNeighbours(shown: string[], model: Model): string[] {
  const near = model.patterns.find(({ slug }) => slug === shown[0])?.near ?? [];
  return [...new Set([...shown, ...near.filter((slug) => has(model, slug))])].slice(0, MOST_SHOWN);
}

/** `good-fit` takes signals that name the reason, a clear lead, and stories that do not speak for another. */
function stateOf({ signals }: Candidate, lead: number, against: number): State {
  const { goodFit } = thresholds;
  const clear = signals >= goodFit.signals && lead >= goodFit.lead && against <= goodFit.against;
  return clear ? "good-fit" : "check-one-fact";
}

/** Best first; the picked desk lifts its own patterns a little; equals stand in the order of the desks. */
function rank(candidates: Candidate[], answers: Answers, model: Model): Candidate[] {
  const picked = pickedDesk(answers);
  const lifted = new Set(picked ? patternsOf(picked, model) : []);
  const scored = candidates.map((one) =>
    lifted.has(one.slug) ? { ...one, score: one.score + thresholds.pickedDesk } : one,
  );
  return scored.sort((a, b) => b.score - a.score || placeOf(a.slug, model) - placeOf(b.slug, model));
}

/** Two fit: another choice settles it, else the question is asked. */
function settleTie(
  [first = "", second = "", ...rest]: string[],
  answers: Answers,
  model: Model,
): Pick<Decision, "state" | "patterns" | "question"> {
  const pair: [string, string] = [first, second];
  const lead = support(pair[0], answers, model) - support(pair[1], answers, model);
  const settled = lead > 0 ? pair[0] : lead < 0 ? pair[1] : undefined;
  if (settled === undefined)
    return { state: "two-fit", patterns: [...pair, ...rest], question: { kind: "tie", options: pair } };
  const other = settled === pair[0] ? pair[1] : pair[0];
  return { state: "check-one-fact", patterns: [settled, other, ...rest], question: null };
}

/** The answer about an appeal comes first; what the words point to comes second. */
function putFirst(named: string, byWords: Decision): Decision {
  const { patterns } = byWords;
  const spoken = patterns[0] === named;
  const all = [named, ...patterns.filter((slug) => slug !== named)].slice(0, MOST_SHOWN);
  const state = spoken && byWords.state === "good-fit" ? "good-fit" : "check-one-fact";
  return { state, patterns: all, from: spoken ? "words" : "choices", question: null, contradiction: null };
}

/** Only a desk is known: which of its patterns it is, is asked. */
function fromDesk(picked: Picked, model: Model): Decision {
  const options = patternsOf(picked, model);
  const question: Question | null = options.length > 0 ? { kind: "lane", closest: picked, options } : null;
  return { state: "cannot-tell", patterns: [], from: "nothing", question, contradiction: null };
}

function fromChoices(patterns: string[]): Decision {
  return { state: "check-one-fact", patterns, from: "choices", question: null, contradiction: null };
}

function contradiction(
  { patterns: [first = ""] }: Decision,
  picked: Picked | null,
  model: Model,
): Decision["contradiction"] {
  if (!picked || !has(model, first)) return null;
  const words = laneOf(first, model);
  const agrees = picked === "owe-more" ? patternsOf(picked, model).includes(first) : picked === words;
  return agrees ? null : { words, picked };
}
