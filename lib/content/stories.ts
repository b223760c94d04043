import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Story } from "@/lib/classifier/rules";
import { ContentError, contentRoot, readYaml } from "./collection";
import type { CitedPattern } from "./patterns";

const Text = z.string().min(8, "write at least a few words");

/** content/stories/<slug>.yaml: texts of our own, as people tell it. `also` names other patterns that are right as well. */
export const StoriesFile = z
  .array(Text.or(z.strictObject({ text: Text, also: z.array(z.string()).min(1) })))
  .min(1, "write at least one story");

/**
 * Reads the stories of a folder of content; a pattern may have none.
 * @param slugs the patterns that exist
 * @throws ContentError naming the file, the field and the remedy
 */
export async function readStories(slugs: readonly string[], root = contentRoot): Promise<Story[]> {
  const names = (await readdir(join(/* turbopackIgnore: true */ root, "stories"))).sort();
  const read = names.map(async (name) => {
    const file = `content/stories/${name}`;
    const slug = name.replace(/\.yaml$/, "");
    if (slug !== "none" && !slugs.includes(slug))
      throw new ContentError(file, [`there is no pattern ${slug}: name the file after a pattern, or none.yaml`]);
    const entries = await readYaml(StoriesFile, `stories/${name}`, root);
    return entries.map((entry): Story => {
      const { text, also } = typeof entry === "string" ? { text: entry, also: [] } : entry;
      const unknown = also.find((other) => other !== "none" && !slugs.includes(other));
      if (unknown) throw new ContentError(file, [`also: there is no pattern ${unknown}: mend its slug or take it out`]);
      return { slug, also, text, weight: 1 };
    });
  });
  return (await Promise.all(read)).flat();
}

/** What the patterns' own files teach as well: their golden texts, and the article itself. */
export function storiesOf(patterns: readonly CitedPattern[]): Story[] {
  return patterns.flatMap(({ slug, golden, title, short, sign, restsOn, letterSays, missingFact, words }) => {
    const article = [title, short, sign, restsOn, ...letterSays, missingFact.fact, words].join("\n");
    const texts = golden.map(({ text, is = slug }): Story => ({ slug: is, also: [], text, weight: 1 }));
    return [...texts, { slug, also: [], text: article, weight: 1 }];
  });
}
