import { z } from "zod";
import { type Lane as LaneSlug, lanes } from "@/lib/lanes";
import { ContentError, keep, readYaml } from "./collection";
import { curlyTexts } from "./typography";

/** A desk of the plan: the part that owns the missing fact. */
const LaneEntry = z.strictObject({
  slug: z.enum(lanes),
  /** "Clinical review": shown after "Desk A". */
  name: z.string().min(4).max(40),
  /** One line in a patient's words: what a refusal from this desk sounds like. */
  line: z.string().min(10).max(140),
  title: z.string().min(20).max(75),
  description: z.string().min(80).max(160),
  /** Who sits at this desk. */
  who: z.string().min(40).max(500),
  /** What this desk knows that the patient needs. */
  owns: z.string().min(40).max(500),
  /** How to reach it in writing. */
  reach: z.string().min(40).max(500),
  /** A question that tells the reasons of this desk apart when no pair has its own, and what is safe under any. */
  safeStep: z.string().min(30).max(300),
});

export type Lane = z.output<typeof LaneEntry>;

/** The seven desks in their order. */
export const allLanes = keep(async (): Promise<Lane[]> => {
  const file = "lanes.yaml";
  const entries = curlyTexts(await readYaml(z.array(LaneEntry), file));
  return lanes.map((slug) => {
    const found = entries.filter((entry) => entry.slug === slug);
    if (found.length !== 1 || !found[0])
      throw new ContentError(file, [`${slug}: must stand here once, stands ${found.length} times`]);
    return found[0];
  });
});

export async function findLane(slug: string): Promise<Lane | undefined> {
  return (await allLanes()).find((lane) => lane.slug === slug);
}

export type { LaneSlug };
