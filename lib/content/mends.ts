import { z } from "zod";
import { contentRoot, keep, readYaml } from "./collection";
import { Day } from "./fact";
import { curlyTexts } from "./typography";

/** A mistake on our pages that could have changed what a reader does, and what stands there now. */
const Mend = z.strictObject({
  /** The day on which it was mended. */
  on: Day,
  /** Addresses of the pages it stood on, such as `/guides/medicare`. */
  pages: z
    .array(z.string().regex(/^\/[a-z0-9/-]*$/, "write the address as /guides/medicare"))
    .min(1, "name at least one page"),
  /** What the page said, in a sentence. */
  was: z.string().min(20).max(300),
  /** What is right. */
  now: z.string().min(20).max(400),
});
export type Mend = z.output<typeof Mend>;

export const mendsFile = "mended.yaml";

/** Reads the list of mistakes that were mended, the newest first. */
export async function readMends(root = contentRoot): Promise<Mend[]> {
  const mends = await readYaml(z.array(Mend), mendsFile, root);
  return curlyTexts(mends).sort((a, b) => b.on.localeCompare(a.on));
}

/** The mistakes that were mended, the newest first. */
export const allMends = keep(() => readMends());
