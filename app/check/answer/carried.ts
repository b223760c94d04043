import { z } from "zod";
import type { Told } from "@/lib/check/answers";
import type { Decided } from "@/lib/check/decided";
import { choices } from "@/lib/classifier/answers";
import { type PlanAnswer, planAnswers } from "@/lib/clocks/plan-answers";
import { lanes } from "@/lib/lanes";

/** Goes up when the shape changes: a cookie outlives a new release by half an hour. */
export const VERSION = 1;

const text = z.string();
const desk = z.enum([...lanes, "owe-more"]);

const Question = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tie"), options: z.tuple([text, text]) }),
  z.strictObject({ kind: z.literal("lane"), closest: desk, options: z.array(text) }),
]);

const Quote = z.strictObject({
  parts: z.array(z.strictObject({ text, marked: z.boolean() })),
  found: z.array(z.strictObject({ words: text, says: text, slug: text })),
});

const DecidedShape = z.strictObject({
  state: z.enum(["good-fit", "check-one-fact", "two-fit", "cannot-tell"]),
  patterns: z.array(text),
  from: z.enum(["words", "choices", "nothing"]),
  counts: z.strictObject({ here: z.number(), elsewhere: z.number() }),
  question: Question.nullable(),
  contradiction: z.strictObject({ words: z.enum(lanes), picked: desk }).nullable(),
  cut: z.boolean(),
  spanish: z.boolean(),
  crisis: z.boolean(),
  quotes: z.array(Quote),
}) satisfies z.ZodType<Decided>;

const ToldShape = z.strictObject({
  text,
  answers: z.strictObject({
    closest: z.enum(choices.closest).optional(),
    care: z.enum(choices.care).optional(),
    heard: z.enum(choices.heard).optional(),
    appealed: z.enum(choices.appealed).optional(),
  }),
  which: text.optional(),
  plan: z.enum(Object.keys(planAnswers) as [PlanAnswer, ...PlanAnswer[]]).optional(),
  planDetail: text.optional(),
}) satisfies z.ZodType<Told>;

/** What the path without script carries from one page to the next, in the reader's own cookie. */
export const Carried = z.strictObject({
  view: z.enum(["result", "form"]),
  told: ToldShape,
  /** The decided result, so that a text too long for a cookie is not needed again. */
  decided: DecidedShape.nullable(),
  /** The text did not fit and was left out. */
  textLost: z.boolean(),
  /** How often the form came back empty. */
  problem: z.number(),
});

export type Carried = z.output<typeof Carried>;
