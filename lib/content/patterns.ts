import { lanes } from "@/lib/lanes";
import { ContentError, contentRoot, keep, readCollection } from "./collection";
import { lookupWords } from "./lookup-words";
import { citations, headings, toHtml } from "./markdown";
import { type Pattern, PatternFront, patternSections } from "./pattern";
import { curly, curlyTexts } from "./typography";

type Heading = keyof typeof patternSections;

/** Every fact that an article cites, in the order of its text: their numbers in the list of sources. */
export type CitedPattern = Pattern & { cites: string[] };

/** Splits a body at its `##` headings and refuses headings that no page would show. */
function split(body: string, file: string): Partial<Record<Heading, string>> {
  const [before = "", ...parts] = body.split(/^## +/m);
  const problems = before.trim() ? ["text before the first ## heading: put it under one"] : [];
  const sections: Partial<Record<Heading, string>> = {};
  for (const part of parts) {
    const [heading = "", ...rest] = part.split("\n");
    const name = heading.trim();
    if (!(name in patternSections)) problems.push(`## ${name}: use one of ${Object.keys(patternSections).join(", ")}`);
    else if (name in sections) problems.push(`## ${name}: stands twice`);
    else sections[name as Heading] = rest.join("\n").trim();
  }
  for (const [name, required] of Object.entries(patternSections)) {
    if (required && !sections[name as Heading]) problems.push(`## ${name}: missing or empty, write it`);
  }
  const questions = sections["Questions people ask"]?.match(/^### /gm)?.length ?? 0;
  if (questions < 2 || questions > 5)
    problems.push(`## Questions people ask: has ${questions} ### questions, give 2 to 5`);
  if (problems.length) throw new ContentError(file, problems);
  return sections;
}

/**
 * Reads one folder of patterns, checked and rendered, in the order of desks and then of names.
 * @throws ContentError naming the file, the field and the remedy
 */
export async function readPatterns(root = contentRoot): Promise<CitedPattern[]> {
  const entries = await readCollection("patterns", PatternFront, root);
  const patterns = await Promise.all(
    entries.map(async ({ slug, file, front, body }) => {
      const { signals, beats, golden, ...shown } = front;
      const cites = citations(`${JSON.stringify(shown)}\n${body}`);
      const sections = split(curly(body), file);
      const rendered: Pattern["sections"] = {};
      for (const [name, text] of Object.entries(sections)) {
        try {
          rendered[name as Heading] = await toHtml(text, (id) => cites.indexOf(id) + 1);
        } catch (cause) {
          throw new ContentError(file, [`## ${name}: ${(cause as Error).message}`]);
        }
      }
      const own = golden.filter(({ is }) => is === undefined).map(({ text }) => text);
      const { title, short, sign, restsOn, letterSays } = shown;
      const lookup = lookupWords([title, short, sign, restsOn, ...letterSays, ...headings(body, 3), ...own]);
      return { ...curlyTexts(shown), signals, beats, golden, slug, sections: rendered, words: body, lookup, cites };
    }),
  );
  return patterns.sort((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || a.short.localeCompare(b.short, "en"));
}

/** All patterns in the order in which lists show them. */
export const allPatterns = keep(() => readPatterns());

export async function findPattern(slug: string): Promise<CitedPattern | undefined> {
  return (await allPatterns()).find((pattern) => pattern.slug === slug);
}
