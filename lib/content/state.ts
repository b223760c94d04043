import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ContentError, checked, contentRoot, keep, readYaml } from "./collection";
import { Day } from "./fact";
import { MedicaidHearings } from "./medicaid-hearings";
import { Address, How, Phone } from "./state-parts";
import { curlyTexts } from "./typography";

const Office = {
  name: z.string().min(5).max(120),
  /** Its official page; null: none could be confirmed. */
  url: Address.nullable(),
  phone: Phone.nullable(),
};

/** Outside review of an insured plan's no. Null parts could not be confirmed: the page then says what to ask. */
const StateReview = z
  .strictObject({
    process: z.enum(["state", "federal", "unsure"]),
    /** Who runs it, in words that stand before a full stop. */
    runBy: z.string().min(10).max(260).nullable(),
    /** To whom the request goes: "your plan, which sends it on". */
    ask: z.string().min(4).max(120).nullable(),
    limit: z
      .strictObject({
        amount: z.number().int().positive(),
        unit: z.enum(["days", "months"]),
        /** `receipt`: from getting the final denial. `letter`: from the date on that letter. */
        counted: z.enum(["receipt", "letter"]),
      })
      .nullable(),
    fee: z.string().nullable(),
    citation: z.string().min(5).max(80).nullable(),
    notes: z.array(z.string().min(10).max(420)).optional(),
    url: Address.nullable(),
    phone: Phone.nullable(),
    /** null: too little was confirmed to print anything of it. */
    how: How.nullable(),
  })
  .refine(({ how, runBy, ask, limit, fee, citation }) => how || !(runBy || ask || limit || fee || citation), {
    path: ["how"],
    error: "what nobody confirmed is not printed: name how it was read, or set its parts to null",
  });

/** What is true in one state, the District or a territory: its offices, its limits, its laws. */
export const StateFile = z
  .strictObject({
    code: z.string().regex(/^[A-Z]{2}$/, "two capitals, such as TX"),
    name: z.string().min(4),
    /** The name within a sentence: "the District of Columbia". */
    called: z.string().min(4),
    kind: z.enum(["state", "district", "territory"]),
    department: z.strictObject({
      ...Office,
      complaint: z.strictObject({ url: Address, how: How }).nullable(),
      note: z.string().min(10).optional(),
    }),
    /** Further offices with power here, and what each takes. */
    others: z.array(z.strictObject({ ...Office, takes: z.string().min(10).max(200), how: How })).optional(),
    outsideReview: StateReview,
    /** The consumer assistance program; null: none could be confirmed. */
    assistance: z.strictObject({ ...Office, note: z.string().min(10).optional(), how: How }).nullable(),
    /** The counseling program for people with Medicare; null: none is listed here. */
    ship: z.strictObject(Office).nullable(),
    medicaid: z.strictObject({
      name: Office.name,
      url: Office.url,
      note: z.string().min(10).optional(),
      hearings: MedicaidHearings,
    }),
    /** State laws worth asking the department about. */
    protections: z
      .array(
        z.strictObject({
          kind: z.enum(["prior-auth", "step-therapy", "gold-card", "surprise-billing", "network-adequacy"]),
          says: z.string().min(20).max(200),
          citation: z.string().min(4).nullable(),
          how: How,
        }),
      )
      .optional(),
    /** Whole sentences on what could not be confirmed. */
    unconfirmed: z.array(z.string().min(20).max(360)).min(1).optional(),
    checked: z.strictObject({ on: Day }),
  })
  .refine(({ outsideReview, unconfirmed }) => outsideReview.limit || unconfirmed, {
    path: ["unconfirmed"],
    error: "there is no time limit for outside review, so say here what could not be confirmed",
  });

export type State = z.output<typeof StateFile> & { slug: string };

const folder = "facts/states";

/** The name as an address: "District of Columbia" → `district-of-columbia`. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * Reads what is known of each state, in the order of their names, the territories last.
 * @throws ContentError naming the file, the field and the remedy
 */
export async function loadStates(root = contentRoot): Promise<State[]> {
  const names = (await readdir(join(/* turbopackIgnore: true */ root, folder))).filter((name) =>
    name.endsWith(".yaml"),
  );
  const states = await Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      const state = checked(StateFile, await readYaml(z.unknown(), file, root), `content/${file}`);
      const slug = name.slice(0, -".yaml".length);
      if (slug !== slugOf(state.name))
        throw new ContentError(`content/${file}`, [
          `name: ${state.name} has the address ${slugOf(state.name)}, so call the file ${slugOf(state.name)}.yaml`,
        ]);
      return { ...curlyTexts(state), slug };
    }),
  );
  for (const { code, slug } of states) {
    const twin = states.find((other) => other.code === code && other.slug !== slug);
    if (twin)
      throw new ContentError(`content/${folder}/${slug}.yaml`, [
        `code: ${code} stands in ${twin.slug}.yaml too; each has a code of its own`,
      ]);
  }
  const last = (state: State) => Number(state.kind === "territory");
  return states.sort((a, b) => last(a) - last(b) || a.name.localeCompare(b.name, "en"));
}

/** The 50 states, the District of Columbia and the territories. */
export const allStates = keep(() => loadStates());

export async function findState(slug: string): Promise<State | undefined> {
  return (await allStates()).find((state) => state.slug === slug);
}
