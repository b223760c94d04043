import { z } from "zod";
import { Address, How, Phone, Source } from "./state-parts";

const Entry = { source: Source, how: How };

/** A time limit to ask for a hearing: "30 days from the day the agency sends the notice". */
const Limit = {
  /** Calendar days, unless `working` says otherwise. Where two sources differ: the fewer, and the difference in `note`. */
  days: z.number().int().positive(),
  /** Present where the rule counts working days. */
  working: z.literal(true, "write true, or leave the field out where the rule counts calendar days").optional(),
  /** What the days count from; completes "30 days from …". */
  from: z.string().min(8).max(160),
  /** true: it counts only when it has arrived. false: the day you send it or call counts. null: not read. */
  arrive: z.boolean("true: it must have arrived; false: the day of sending counts; null: not read").nullable(),
  /** Whole sentences: the hour of the day, good cause, another limit for coverage that ended. */
  note: z.string().min(10).max(320).optional(),
  ...Entry,
};

/** A no to care that the state itself pays for, and Medicaid that ends. */
const StateHearing = z.strictObject(Limit).refine(({ days, working }) => days <= (working ? 64 : 90), {
  path: ["days"],
  error: "federal law lets no state give more than 90 days: write 90, and what the state says in note",
});

/** After the no of a private Medicaid plan. */
const PlanHearing = z
  .strictObject({
    /** `plan`: first an appeal to the plan, and the days count from its answer. `state`: at once to the state, and they count from the plan's notice. */
    first: z.enum(["plan", "state"], "who takes the first appeal: plan or state"),
    ...Limit,
  })
  .refine(({ days }) => days <= 120, {
    path: ["days"],
    error: "federal law ends this limit at 120 days: write 120, and what the state says in note",
  });

/** Who takes the request for a hearing. Parts that could not be confirmed are null. */
const HearingOffice = z.strictObject({
  name: z.string().min(5).max(160),
  url: Address.nullable(),
  phone: Phone.nullable(),
  fax: Phone.nullable(),
  /** One line, as it stands on an envelope. */
  address: z.string().min(10).max(200).nullable(),
  /** Whole sentences: how one asks, such as "On form LD-1, by mail, fax or e-mail." */
  ask: z.string().min(5).max(320).nullable(),
  ...Entry,
});

/** Hearings about Medicaid in one state. null: nothing of the state's own could be confirmed, and the page gives the federal rule. */
export const MedicaidHearings = z.strictObject({
  state: StateHearing.nullable(),
  /** "none": Medicaid here has no private plans for medical care. */
  plan: z.unknown().transform(planOrNone),
  /** The state's own rule for keeping care going while the hearing runs. */
  keepCare: z.strictObject({ says: z.string().min(20).max(260), ...Entry }).nullable(),
  office: HearingOffice.nullable(),
});

export type MedicaidHearings = z.output<typeof MedicaidHearings>;

/** Reads null, "none" or an entry; a mistake in the entry keeps its own field, which a choice between the three would hide. */
function planOrNone(value: unknown, context: z.core.$RefinementCtx): z.output<typeof PlanHearing> | "none" | null {
  if (value === null || value === "none") return value;
  const read = PlanHearing.safeParse(value);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) context.addIssue({ code: "custom", path, message });
  return z.NEVER;
}
