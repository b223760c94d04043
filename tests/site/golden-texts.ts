import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import matter from "gray-matter";
import { parse } from "yaml";
import { z } from "zod";

const Front = z.object({
  signals: z.array(z.object({ id: z.string() })),
  golden: z.array(z.object({ text: z.string(), is: z.string().optional() })),
});

const folder = fileURLToPath(new URL("../../content/patterns/", import.meta.url));

/** Our own example texts of the patterns that have signals: one of each pattern, spread over all, at most `most`. */
export function goldenTexts(most: number): { slug: string; text: string }[] {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .flatMap((name) => {
      const source = readFileSync(`${folder}${name}`, "utf8");
      const front = Front.safeParse(matter(source, { engines: { yaml: (text) => parse(text) as object } }).data);
      if (!front.success || !front.data.signals.some(({ id }) => !id.startsWith("tmp."))) return [];
      const own = front.data.golden.filter(({ is }) => is === undefined);
      // The longest says most of how a person writes.
      const [first] = own.sort((a, b) => b.text.length - a.text.length);
      return first ? [{ slug: name.slice(0, -3), text: first.text }] : [];
    });
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)]).flatMap(
    (one) => one ?? [],
  );
}
