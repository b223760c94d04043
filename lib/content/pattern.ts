import { z } from "zod";
import { allChoices, type Choice } from "@/lib/classifier/answers";
import { lanes } from "@/lib/lanes";
import { Day, PlanTypeId } from "./fact";

const Slug = z.string().regex(/^[a-z0-9-]+$/, "a slug has lower case letters, digits and hyphens only");

/** Plain words; may hold `[^fact-id]` right after a statement of law or number, and `[links](/guides/…)`. No other markup. */
const Words = z.string().trim().min(8);
/** Words that someone will send or say: plain text, blank line between paragraphs, `[blanks]` in brackets, no citation. */
const ExactWords = z.string().trim().min(20);

export const Signal = z.strictObject({
  /** Stable id: the pattern's own short prefix, a dot, a word: `nmn.phrase`. */
  id: z.string().regex(/^[a-z0-9]+(\.[a-z0-9-]+)+$/, "write it as prefix.word"),
  /** What it means when this is found, one sentence a reader may see. */
  says: z.string().min(10).max(120),
  /** 1 a hint, 3 strong, 5 names the ground outright; below 0 speaks against. */
  points: z
    .number()
    .int()
    .min(-3)
    .max(5)
    .refine((points) => points !== 0, "0 points do nothing: give 1 to 5, or -1 to -3"),
  /** Cues, any of which is enough. */
  any: z.array(z.string().min(2)).min(1),
  /** Cues that switch it off when they stand within `scope`. */
  unless: z.array(z.string().min(2)).optional(),
  /** Cues of which one must also stand within `scope`. */
  needs: z.array(z.string().min(2)).optional(),
  /** How far `unless` and `needs` look. Default: sentence. */
  scope: z.enum(["clause", "sentence", "text"]).optional(),
  /** `own`: the cue carries its own negation; `strict`: any doubt in the sentence drops it. */
  context: z.enum(["own", "strict"]).optional(),
});

const FormChoice = z.enum(allChoices as [Choice, ...Choice[]], {
  error: ({ input }) => `${input} is no answer of the form: use one of ${allChoices.join(", ")}`,
});

export const PatternFront = z.strictObject({
  /** The h1 and the page title, in the patient's words with the letter's words inside: 20 to 75 characters. */
  title: z.string().min(20).max(75),
  /** Name in lists and on the result after "This looks like:": 10 to 60 characters, lower case start, no full stop. */
  short: z.string().min(8).max(60),
  /** For search engines: what the reader gets, 80 to 160 characters, unique. */
  description: z.string().min(80).max(160),
  lane: z.enum(lanes),
  /** The line in the desk's table "Which one is yours?": how a reader knows that it is this one. */
  sign: Words.max(160),
  /** What the refusal rests on, one or two sentences. With `missingFact.fact` and `nextQuestion.short` it makes "In short". */
  restsOn: Words.max(320),
  /** Phrases that letters use, in our own words or the field's standard terms; never copied from a case. */
  letterSays: z.array(z.string().min(4).max(140)).min(3).max(8),
  /** Neighbours, and how to tell. The link text is the neighbour's own short name. */
  notThisIf: z
    .array(z.strictObject({ slug: Slug, tell: Words.max(200) }))
    .min(1)
    .max(7),
  /** When to ask for a fast decision for this reason; null where the care was already given. Completes "Ask for a fast decision if:". */
  urgent: Words.max(320).nullable(),
  wrongFirstMove: z.strictObject({ do: Words.max(220), why: Words.max(320) }),
  missingFact: z.strictObject({ fact: Words.max(240), where: Words.max(400), how: Words.max(400) }),
  nextQuestion: z.strictObject({
    /** One line for "In short". */
    short: Words.max(180),
    /** The exact words, in the voice of the sender. Says that it is a question and not the appeal, where it goes to the plan. */
    ask: ExactWords.max(1400),
    /** "In other words: …" */
    gloss: Words.max(300),
    /** Why these words force an answer. */
    why: Words.max(400),
    /** What each answer means and what to do next: 2 to 4 branches. */
    answers: z
      // biome-ignore lint/suspicious/noThenProperty: "if … then …" is a pair of texts, never awaited
      .array(z.strictObject({ if: Words.max(200), then: Words.max(420) }))
      .min(2)
      .max(4),
    /** What silence means: completes "If they do not answer". Say by when, and what then. */
    silence: Words.max(420),
  }),
  route: z.strictObject({
    sender: Words.max(160),
    /** Who else may send it. */
    orElse: Words.max(260),
    how: Words.max(320),
    mayFail: Words.max(260),
    fallback: Words.max(320),
    /** What to keep as proof. */
    proof: Words.max(260),
  }),
  whoActs: z.strictObject({
    patient: z.array(Words.max(240)).min(1).max(5),
    /** The minimum to ask of the doctor's office. */
    office: z.array(Words.max(300)).min(1).max(4),
    plan: z.array(Words.max(300)).min(1).max(4),
  }),
  clock: z.strictObject({
    /** The short protective appeal for this reason, words to send when time is short; null where there is nothing to appeal. */
    protectiveAppeal: ExactWords.max(700).nullable(),
    /** The step that the reader of this pattern stands at: the first appeal, or what comes when it was refused. */
    step: z.enum(["first", "next"]).default("first"),
    /** Kinds of plan for which the usual appeal is the wrong step here, each with its own route and clock. */
    own: z
      .array(
        z.strictObject({
          for: z.array(PlanTypeId).min(1),
          /** Id of the clock of that route; null where no limit of it was read. */
          clock: z.string().nullable(),
          /** Who to ask, and how, in whole sentences; the kinds of plan are named beside them. */
          route: Words.max(380),
          /** The short appeal of this pattern goes to the plan all the same. */
          letter: z.boolean().default(false),
        }),
      )
      .default([]),
    /** Anything about time that is true only for this reason. */
    note: Words.max(400).nullable(),
    /** Ids of further clocks that matter here (the plan's own time to decide, time to keep care going). The appeal clock of each plan comes by itself. */
    more: z.array(z.string()).max(10),
  }),
  /** What is different by kind of plan. Every plan type stands in exactly one entry. */
  plans: z
    .array(
      z.strictObject({ heading: z.string().min(4).max(110), for: z.array(PlanTypeId).min(1), text: Words.max(900) }),
    )
    .min(3),
  outsideReview: z.strictObject({ verdict: z.enum(["yes", "probably-not", "ask"]), why: Words.max(400) }),
  /** Papers to gather. */
  collect: z.array(Words.max(200)).min(2).max(8),
  /** Slugs of letters that fit. */
  letters: z.array(Slug).optional(),
  /** Slugs of guides that help. */
  guides: z.array(Slug).max(4),
  /** Day of the last change of substance. */
  updated: Day,
  signals: z.array(Signal).min(1),
  /** Answers of the form that name this pattern outright; `heard:…` does so only where nothing else was told. */
  chosen: z.array(FormChoice).min(1).optional(),
  /** Answers that speak for it where the words leave a tie. */
  leans: z.array(FormChoice).min(1).optional(),
  /** It can be what "I owe more than I thought" means: its place among those, from 1. */
  oweMore: z.number().int().positive().optional(),
  /** Its result shows the crisis line: the people who get this refusal may be in danger. */
  crisis: z.literal(true).optional(),
  /** Patterns that this one lowers when both fit: it is the more specific one. */
  beats: z.array(Slug),
  /** One question per neighbour that the form can confuse with this one. Written once per pair, on either side. */
  tellApart: z.array(
    z.strictObject({
      slug: Slug,
      question: z.string().min(15).max(160).endsWith("?"),
      /** The answer that means this pattern, and the one that means the neighbour. */
      thisOne: z.string().min(3).max(110),
      thatOne: z.string().min(3).max(110),
      /** What is safe to do under either, when the reader cannot tell. */
      safeStep: Words.max(300),
    }),
  ),
  /** Texts of our own. Without `is`: must land here. With `is`: must land there, not here. `signal` names the one it tests. */
  golden: z
    .array(
      z.strictObject({
        text: z.string().min(8),
        signal: z.string().optional(),
        is: Slug.or(z.literal("none")).optional(),
      }),
    )
    .min(3),
});

/** The sections that an article's Markdown body holds, in this order; those marked true must stand there. */
export const patternSections = {
  "Which kind is yours": false,
  "What to do once you know": true,
  "Questions people ask": true,
} as const;

export type PatternFront = z.output<typeof PatternFront>;
/** One denial pattern: its front matter, its slug (the file's name) and the HTML of its sections by heading. */
export type Pattern = PatternFront & {
  slug: string;
  sections: Partial<Record<keyof typeof patternSections, string>>;
  words: string;
  /** The words by which a reader may look for it, in small letters, each once. */
  lookup: string;
};
