import { z } from "zod";
import { ContentError, keep, readYaml } from "./collection";
import { allGuides } from "./guides";
import { allPatterns } from "./patterns";
import { curlyTexts } from "./typography";

const Slug = z.string().regex(/^[a-z0-9-]+$/, "a slug has lower case letters, digits and hyphens only");

/** A word of plans and letters in plain words. */
const GlossaryEntry = z.strictObject({
  /** The plain word; it heads the entry. */
  term: z.string().min(3).max(60),
  /** What the letter calls it; the same as `term` where the letter uses the plain word. */
  letterWord: z.string().min(3).max(80),
  abbreviation: z.string().min(2).max(10).nullable(),
  /** The term of official federal pages in Spanish; null where we are not sure of it. */
  spanish: z.string().min(3).max(60).nullable(),
  /** One plain sentence. */
  means: z.string().min(20).max(160).endsWith("."),
  /** One line as a letter of our own would say it. */
  example: z.string().min(10).max(120),
  pattern: Slug.nullable(),
  guide: Slug.nullable(),
});

export type GlossaryEntry = z.output<typeof GlossaryEntry>;

const file = "glossary.yaml";

/** The glossary, sorted by the plain word; each term stands once and leads only to pages that exist. */
export const allGlossary = keep(async (): Promise<GlossaryEntry[]> => {
  const [entries, patterns, guides] = await Promise.all([
    readYaml(z.array(GlossaryEntry), file),
    allPatterns(),
    allGuides(),
  ]);
  const known = {
    pattern: new Set(patterns.map(({ slug }) => slug)),
    guide: new Set(guides.map(({ slug }) => slug)),
  };
  const ids = entries.map(({ term }) => termId(term));
  const problems = entries.flatMap(({ term, pattern, guide }, index) => [
    ...(ids.indexOf(termId(term)) === index ? [] : [`${term}: stands twice; keep one`]),
    ...(pattern && !known.pattern.has(pattern) ? [`${term}: ${pattern} is no pattern; mend it or write null`] : []),
    ...(guide && !known.guide.has(guide) ? [`${term}: ${guide} is no guide; mend it or write null`] : []),
  ]);
  if (problems.length) throw new ContentError(file, problems);
  return entries.map(curlyTexts).sort((a, b) => a.term.localeCompare(b.term, "en"));
});

/** The part after # in the address of a term. */
export function termId(term: string): string {
  return term
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
