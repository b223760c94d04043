// Checks all content together and prints a report per page: words, facts cited, reading grade. A mistake ends it with 1,
// and so does a fact whose year is over; one that ends soon is warned of.

import { z } from "zod";
import { compile } from "@/lib/classifier/classify";
import { fixedAddresses } from "@/lib/content/addresses";
import { allCodes } from "@/lib/content/codes";
import { ContentError } from "@/lib/content/collection";
import { crossCheck, visibleWords } from "@/lib/content/cross-check";
import { usesOf } from "@/lib/content/fact-uses";
import { allFacts } from "@/lib/content/facts";
import { allGuides, allPages } from "@/lib/content/guides";
import { checkHolds } from "@/lib/content/holds";
import { allMends } from "@/lib/content/mends";
import { allPatterns } from "@/lib/content/patterns";
import { grade, plainWords, urgentGrade } from "@/lib/content/prose";
import { loadRules } from "@/lib/content/rules";
import { allStates } from "@/lib/content/state";
import { site } from "@/lib/site";
import { today } from "./today";

const HIGHEST_GRADE = 8;
const HIGHEST_URGENT_GRADE = 6;

try {
  const [patterns, guides, pages, facts, addresses] = await Promise.all([
    allPatterns(),
    allGuides(),
    allPages(),
    allFacts(),
    fixedAddresses(),
  ]);
  compile(await loadRules());
  const problems = crossCheck({
    codes: await allCodes(),
    mends: await allMends(),
    patterns,
    guides,
    pages,
    facts,
    addresses: [...addresses, ...(await allStates()).map(({ slug }) => `/help/${slug}`)],
  });
  const rows = [
    ...patterns.map((pattern) => ({
      name: pattern.slug,
      words: visibleWords(pattern),
      cites: pattern.cites.length,
      urgent: pattern.urgent,
    })),
    ...guides.map((guide) => ({
      name: `guides/${guide.slug}`,
      words: plainWords(guide.words),
      cites: guide.cites.length,
      urgent: null,
    })),
    ...pages.map((page) => ({
      name: page.slug,
      words: plainWords(page.words),
      cites: page.cites.length,
      urgent: null,
    })),
  ];
  for (const { name, words, cites, urgent } of rows) {
    const level = grade(words);
    if (level > HIGHEST_GRADE)
      problems.push(
        `${name}: reading grade ${level}, the highest is ${HIGHEST_GRADE}: shorter sentences, commoner words`,
      );
    const urgentLevel = urgent ? urgentGrade(urgent) : 0;
    if (urgentLevel > HIGHEST_URGENT_GRADE)
      problems.push(`${name}, urgent: reading grade ${urgentLevel}, the highest is ${HIGHEST_URGENT_GRADE}`);
    console.log(
      `${level.toFixed(1).padStart(5)}  ${String(words.split(/\s+/).length).padStart(5)} words  ${String(cites).padStart(3)} facts  ${name}`,
    );
  }
  if (site.contact && !z.email().safeParse(site.contact).success)
    problems.push(`CONTACT_EMAIL: “${site.contact}” is no address, so nobody could write: mend it or unset it`);
  if (!site.contact) console.warn("CONTACT_EMAIL is not set: no page offers a way to report a mistake.");
  const { stops, warns } = checkHolds(facts, await usesOf(new Set(facts.byId.keys())), today());
  problems.push(...stops);
  for (const warning of warns) console.warn(`warning: ${warning}`);
  if (problems.length) throw new ContentError("The content has mistakes:", problems);
} catch (error) {
  console.error(error instanceof ContentError || !(error instanceof Error) ? String(error) : error.message);
  process.exit(1);
}
