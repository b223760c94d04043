import { createHash } from "node:crypto";
import type { z } from "zod";
import { DATA_VERSION } from "@/lib/check/data-shape";
import { compile } from "@/lib/classifier/classify";
import type { Model } from "@/lib/classifier/model";
import { days } from "@/lib/clocks/appeal-clock";
import type { Lane } from "@/lib/lanes";
import { type Card, type Limit, type SourceLine, toCard, toSourceLine } from "./card";
import { keep, readYaml } from "./collection";
import type { Clock, PlanType } from "./fact";
import { allFacts } from "./facts";
import { allLanes } from "./lane";
import { citations } from "./markdown";
import { PatternFront } from "./pattern";
import { allPatterns } from "./patterns";
import { loadRules } from "./rules";
import { shortestLimit } from "./shortest-limit";
import { allStates } from "./state";
import { curlyTexts } from "./typography";

const General = PatternFront.pick({
  wrongFirstMove: true,
  missingFact: true,
  nextQuestion: true,
  route: true,
  clock: true,
}).strict();

/** What the result says when the words do not show the reason. */
export type General = z.output<typeof General> & { cites: string[] };

/** What the form and the result need: rules, cards, clocks. One file, fetched when the form opens, so that a result makes no request. */
export interface CheckData {
  version: typeof DATA_VERSION;
  model: Model;
  cards: Card[];
  general: General;
  desks: { slug: Lane; name: string; safeStep: string }[];
  planTypes: Pick<
    PlanType,
    | "id"
    | "name"
    | "says"
    | "appealClock"
    | "appealByLetter"
    | "appealRoute"
    | "nextClock"
    | "nextRoute"
    | "outsideReview"
    | "complain"
  >[];
  clocks: Clock[];
  /** The least time, in days, that a reader may have who knows neither plan nor state. */
  shortestDays: number;
  /** The words that ask for the step after a refused appeal. */
  nextAppeal: string | null;
  /** The reader's own limits first, the shortest first. */
  limits: Limit[];
  sources: SourceLine[];
}

export const checkData = keep(async (): Promise<CheckData> => {
  const [patterns, facts, states, desks, rules] = await Promise.all([
    allPatterns(),
    allFacts(),
    allStates(),
    allLanes(),
    loadRules(),
  ]);
  const cards = patterns.map(toCard);
  const front = curlyTexts(await readYaml(General, "cannot-tell.yaml"));
  const general = { ...front, cites: citations(JSON.stringify(front)) };
  const steps = new Set([
    ...facts.planTypes.flatMap(({ appealClock, nextClock }) => [appealClock, nextClock]),
    ...cards.flatMap(({ clock }) => clock.own.map((route) => route.clock)),
  ]);
  const clocks = facts.clocks.filter(({ id }) => steps.has(id));
  const more = new Set(cards.flatMap(({ clock }) => clock.more));
  const limits = facts.clocks
    .filter(({ id }) => more.has(id))
    .sort((a, b) => Number(a.actor !== "patient") - Number(b.actor !== "patient") || days(a) - days(b))
    .map(({ id, says, plans }) => ({ id, says, plans }));
  const planTypes = facts.planTypes.map(
    ({ howToTell, fastClock, levels, traps, source, checked, ...shown }): CheckData["planTypes"][number] => shown,
  );
  const nextAppeal = cards.find(({ clock }) => clock.step === "next")?.clock.protectiveAppeal ?? null;
  const shortestDays = shortestLimit(facts, states, cards);
  const cited = [...cards, general].flatMap(({ cites }) => cites);
  const shown = new Set([...cited, ...[...clocks, ...limits, ...planTypes].map(({ id }) => id)]);
  const sources = [...shown].flatMap((id) => facts.byId.get(id) ?? []).map(toSourceLine);
  const names = desks.map(({ slug, name, safeStep }) => ({ slug, name, safeStep }));
  return {
    version: DATA_VERSION,
    model: compile(rules),
    cards,
    general,
    desks: names,
    planTypes,
    clocks,
    shortestDays,
    nextAppeal,
    limits,
    sources,
  };
});

/** The file that browsers get, named by its hash: another version is another file. */
export const checkDataFile = keep(async (): Promise<{ name: string; json: string }> => {
  const json = JSON.stringify(await checkData());
  const hash = createHash("sha256").update(json).digest("hex").slice(0, 16);
  return { name: process.env.NODE_ENV === "production" ? `data.${hash}.json` : DEVELOPED, json };
});

const DEVELOPED = "data.now.json"; // one name for all versions: a page in development need not wait until the rules are compiled

/** Where the form finds its data. */
export async function checkDataAddress(): Promise<string> {
  return `/check/${process.env.NODE_ENV === "production" ? (await checkDataFile()).name : DEVELOPED}`;
}
