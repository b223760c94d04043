import { z } from "zod";

/** `2026-11-22`: a day, as text, never a Date. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write the day as 2026-11-22, in quotes");

export const PlanTypeId = z.enum([
  "employer-self-funded",
  "employer-insured",
  "marketplace-individual",
  "grandfathered",
  "church-plan",
  "state-local-government",
  "fehb-pshb",
  "original-medicare",
  "medicare-advantage",
  "medicare-part-d",
  "medicaid-ffs",
  "medicaid-managed-care",
  "chip",
  "tricare",
  "va-care",
  "student-health",
  "short-term-limited-duration",
  "fixed-indemnity",
  "health-sharing-ministry",
  "dental-vision",
]);
export type PlanTypeId = z.output<typeof PlanTypeId>;

const Source = z.strictObject({
  /** The provision or publication, such as `29 CFR 2560.503-1(h)(3)(i)`. */
  citation: z.string().min(3),
  /** Its public address. */
  url: z.url({ protocol: /^https$/ }),
  more: z.array(z.url({ protocol: /^https$/ })).optional(),
});

const Checked = z.strictObject({
  /** `primary`: the text of the rule or the agency's own page was read. `secondary`: only somebody's account of it. */
  how: z.enum(["primary", "secondary"], "only what was read may be printed: primary or secondary"),
  on: Day,
  /** A second, independent reader: confirmed it, mended it, or could not confirm it (which counts as secondary). */
  second: z.enum(["right", "mended", "cannot-confirm"]).optional(),
});

const realDay = Day.refine((day) => new Date(day).toJSON()?.startsWith(day), "this day is not in the calendar");

/** First and last day on which a fact's number or sentence holds; both days count. */
const Holds = z
  .strictObject({ from: realDay, to: realDay })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "the last day lies before the first: mend one" });

const base = {
  id: z.string().regex(/^[a-z0-9-]+$/, "use lower case letters, digits and hyphens"),
  /** What it says, in our plain words, true for every plan in `plans`: sentences that a page may print as they stand. */
  says: z.string().min(10).max(420),
  source: Source,
  checked: Checked,
  /**
   * Only for what is bound to a year: an amount set anew each January, a rule that ends. From 60 days before the last day
   * the content check warns, and after it the check stops until `says` and these days are new. What is told as past needs none.
   */
  holds: Holds.optional(),
};
const plans = z.array(PlanTypeId.or(z.literal("uninsured"))).min(1);

/** A time limit, with the event it counts from. */
export const Clock = z.strictObject({
  ...base,
  plans,
  actor: z.enum(["patient", "plan", "provider", "reviewer", "agency"]),
  stage: z.string(),
  label: z.string(),
  limit: z.strictObject({
    /** null: the rule has no number; `unit` then names the trigger. */
    amount: z.number().int().positive().nullable(),
    unit: z.string(),
    /** `at-most`: the actor may take no longer. `at-least`: the patient has at least this long. `exact`: the patient's limit. */
    kind: z.enum(["at-most", "at-least", "exact"]),
  }),
  countsFrom: z.string(),
  /** Days after the date on the letter at which the rule presumes it arrived. */
  receiptDays: z.number().int().positive().nullable(),
  /** What happens when the last day is a Saturday, Sunday or federal holiday; null: the rule says nothing. */
  weekend: z.enum(["next-working-day", "state-law"]).nullable(),
  filedWhen: z.string(),
  ifMissed: z.string().nullable(),
  extension: z.string().nullable(),
  /** Other numbers of the same rule: `if: "fast"`. Each is also told in `says`. */
  alternatives: z
    .array(
      z.strictObject({
        if: z.string(),
        amount: z.number().int().positive().nullable(),
        unit: z.string(),
        countsFrom: z.string().optional(),
      }),
    )
    .min(1)
    .optional(),
});

/** Something a person may ask for, or (`federal: false`) something widely believed to be a right that is none. */
export const Right = z.strictObject({
  ...base,
  title: z.string(),
  plans: z.array(PlanTypeId.or(z.enum(["uninsured", "everyone"]))).min(1),
  notFor: z.array(z.string()),
  limits: z.string().nullable(),
  federal: z.boolean(),
});

/** What a notice must hold. */
export const Notice = z.strictObject({
  ...base,
  plans,
  notice: z.string(),
  form: z.string().nullable(),
  mustContain: z.array(z.strictObject({ id: z.string(), text: z.string(), basis: z.string().nullable() })).min(1),
});

/** A statistic with its year and the people it counts. */
export const Figure = z.strictObject({
  ...base,
  year: z.string(),
  population: z.string(),
  caveat: z.string().nullable(),
  /** The counts behind it: headings of the three columns, then one row a year or group, `[name, all, part]`. */
  counts: z
    .strictObject({
      row: z.string(),
      all: z.string(),
      part: z.string(),
      rows: z
        .array(
          z
            .tuple([z.string(), z.number().int().positive(), z.number().int().nonnegative()])
            .refine(([, all, part]) => part <= all, "the part is larger than the whole: write [name, all, part]"),
        )
        .min(1),
    })
    .optional(),
});

/** What people often get wrong, and what is right. */
export const Correction = z.strictObject({
  ...base,
  claim: z.string(),
  kind: z.string(),
  scope: z.string().nullable(),
});

/** Whether a rule is in force, on the day of the last search for a later word on it. */
export const RuleStatus = z.strictObject({
  ...base,
  rule: z.string(),
  asOf: Day,
  /**
   * What a court, an agency or the legislature said of the rule after it came out, and where that stands. null: searched
   * for on that day, and none was found. Where it changes what readers may count on, `says` tells it too.
   */
  laterWord: z.strictObject({ says: z.string().min(10).max(320), citation: z.string().min(3) }).nullable(),
});

/** A kind of health plan: who rules it, where to complain, what comes after an appeal. */
export const PlanType = z
  .strictObject({
    ...base,
    id: PlanTypeId,
    /** Short name in a reader's words: "A job plan that pays its own claims (self-funded)". */
    name: z.string(),
    /** Signs by which to tell it; each was read in a source. */
    howToTell: z.array(z.string()),
    /** Id of the clock for the patient's first appeal; null where only the plan's own papers say. */
    appealClock: z.string().nullable(),
    /** A plain letter to the plan is the first appeal. false: another office or a form takes it, and `appealRoute` says which. */
    appealByLetter: z.boolean(),
    /** What is special about the way of the first appeal, in whole sentences; null where nothing is. */
    appealRoute: z.string().min(20).max(320).nullable(),
    /** Id of the clock for the step after a refused first appeal; null where no limit of it was read. */
    nextClock: z.string().nullable(),
    /** What that step is and who must ask for it. Kinds of plan with the same words and clock share a row. */
    nextRoute: z.string().min(20).max(320),
    /** Id of the clock for a fast decision on an appeal or request; null where none was read. */
    fastClock: z.string().nullable(),
    /** A few plain sentences: who looks again from outside, and for what. */
    outsideReview: z.string(),
    levels: z.string(),
    /** Who takes a complaint. `state: true`: the reader's own state department. */
    complain: z
      .array(
        z.strictObject({
          agency: z.string(),
          url: z.url({ protocol: /^https$/ }),
          phone: z.string().nullable(),
          state: z.boolean().optional(),
          /** What to print beside it, such as that the number was read in a secondary source. */
          note: z.string().optional(),
        }),
      )
      .min(1),
    traps: z.array(z.string()),
  })
  .refine(({ appealByLetter, appealRoute }) => appealByLetter || appealRoute, {
    path: ["appealRoute"],
    error: "a letter is not the appeal here, so say what is",
  });

export type Clock = z.output<typeof Clock>;
export type Right = z.output<typeof Right>;
export type Notice = z.output<typeof Notice>;
export type Figure = z.output<typeof Figure>;
export type Correction = z.output<typeof Correction>;
export type RuleStatus = z.output<typeof RuleStatus>;
export type PlanType = z.output<typeof PlanType>;
/** Whatever a page may cite as `[^id]`. */
export type Fact = Clock | Right | Notice | Figure | Correction | RuleStatus | PlanType;
