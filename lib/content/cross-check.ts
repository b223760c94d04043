import { clockMistakes } from "./clock-check";
import type { Code } from "./codes";
import { PlanTypeId } from "./fact";
import type { Facts } from "./facts";
import type { Guide, Page } from "./guide";
import { citations, links } from "./markdown";
import { type Mend, mendsFile } from "./mends";
import type { CitedPattern } from "./patterns";
import { bannedWords, longSentences, plainWords, sharedPassages, texts } from "./prose";
import { unnamedSearches } from "./unnamed-searches";

export interface Library {
  patterns: readonly CitedPattern[];
  guides: readonly Guide[];
  pages: readonly Page[];
  facts: Facts;
  codes: readonly Code[];
  mends: readonly Mend[];
  /** Every address of the site that no content file makes, such as `/check`. */
  addresses: readonly string[];
}

/** The words of a pattern that a reader sees, typed fields and body. */
export function visibleWords(pattern: CitedPattern): string {
  const { signals, golden, beats, sections, cites, words, lookup, ...shown } = pattern;
  return plainWords(`${texts(shown).join("\n")}\n${words}`);
}

/**
 * Checks what only all files together can show.
 * @returns one sentence per mistake: file, field, what is wrong and how to mend it; none when all is sound
 */
export function crossCheck(library: Library): string[] {
  const { patterns, guides, pages, facts, codes, mends } = library;
  const slugs = new Set(patterns.map(({ slug }) => slug));
  const known = new Set([
    ...library.addresses,
    ...patterns.map(({ slug }) => `/denials/${slug}`),
    ...patterns.map(({ lane }) => `/lanes/${lane}`),
    ...guides.map(({ slug }) => `/guides/${slug}`),
    ...pages.map(({ slug }) => `/${slug}`),
  ]);
  const prose = [
    ...patterns.map((pattern) => ({
      file: `patterns/${pattern.slug}.md`,
      words: visibleWords(pattern),
      source: JSON.stringify({ ...pattern, signals: 0, golden: 0, lookup: 0 }),
    })),
    ...guides.map((guide) => ({
      file: `guides/${guide.slug}.md`,
      words: plainWords(`${guide.inShort}\n${guide.words}`),
      source: `${guide.inShort} ${guide.words} ](${guide.action.href})`,
    })),
    ...pages.map((page) => ({ file: `pages/${page.slug}.md`, words: plainWords(page.words), source: page.words })),
  ];
  return [
    ...patterns.flatMap((pattern) => checkPattern(pattern, library, slugs)),
    ...codes.flatMap(({ system, code, pattern, also }) =>
      [pattern, also].flatMap((slug) =>
        !slug || slugs.has(slug)
          ? []
          : [`content/facts/codes.json, ${system} ${code}: ${slug} is no pattern: mend the slug or write null`],
      ),
    ),
    ...mends.flatMap(({ pages: stood, was }) =>
      stood
        .filter((page) => !known.has(page))
        .map((page) => `content/${mendsFile}, “${was.slice(0, 40)}…”: ${page} is no page: mend the address`),
    ),
    ...sharedChoices(patterns),
    ...neighbours(patterns),
    ...cues(patterns),
    ...prose.flatMap(({ file, words, source }) => [
      ...links(source)
        .filter((link) => !known.has(link.split("#")[0] ?? ""))
        .map((link) => `content/${file}: links to ${link}, which is no page: mend the address or take the link out`),
      ...citations(source)
        .filter((id) => !facts.byId.has(id))
        .map((id) => `content/${file}: cites [^${id}], which is no fact: use an id of content/facts`),
      ...bannedWords(words).map(
        (word) => `content/${file}: “${word}” is not a word we use: say it plainly (content/README.md)`,
      ),
      ...longSentences(words).map(
        (sentence) => `content/${file}: more than 30 words in one sentence, split it: “${sentence.slice(0, 80)}…”`,
      ),
    ]),
    ...searches(library),
    ...twice(patterns, guides, pages),
    ...copies(patterns),
  ];
}

function checkPattern(pattern: CitedPattern, { guides, facts }: Library, slugs: ReadonlySet<string>): string[] {
  const file = `content/patterns/${pattern.slug}.md`;
  const real = (field: string, names: readonly string[], set: ReadonlySet<string>, kind: string) =>
    names
      .filter((name) => !set.has(name))
      .map((name) => `${file}, ${field}: ${name} is no ${kind}: mend the name or take it out`);
  const signalIds = new Set(pattern.signals.map(({ id }) => id));
  return [
    ...real(
      "notThisIf",
      pattern.notThisIf.map(({ slug }) => slug),
      slugs,
      "pattern",
    ),
    ...real("beats", pattern.beats, slugs, "pattern"),
    ...real(
      "tellApart",
      pattern.tellApart.map(({ slug }) => slug),
      slugs,
      "pattern",
    ),
    ...real(
      "golden.is",
      pattern.golden.flatMap(({ is }) => (is && is !== "none" ? [is] : [])),
      slugs,
      "pattern",
    ),
    ...real(
      "golden.signal",
      pattern.golden.flatMap(({ signal }) => signal ?? []),
      signalIds,
      "signal of this file",
    ),
    ...real("guides", pattern.guides, new Set(guides.map(({ slug }) => slug)), "guide"),
    ...real("clock.more", pattern.clock.more, new Set(facts.clocks.map(({ id }) => id)), "clock"),
    ...clockMistakes(pattern, facts),
    ...PlanTypeId.options.flatMap((id) => {
      const count = pattern.plans.filter((plan) => plan.for.includes(id)).length;
      return count === 1 ? [] : [`${file}, plans: ${id} stands in ${count} entries: put it in exactly one`];
    }),
  ];
}

/** “We found no rule” is printed only after a real search, which the page names. */
function searches({ patterns, guides, facts }: Library): string[] {
  const told = [
    ...patterns.map(({ slug, signals, golden, beats, sections, cites, words, lookup, ...shown }) => ({
      file: `patterns/${slug}.md`,
      text: `${texts(shown).join("\n")}\n${words}`,
    })),
    ...guides.map(({ slug, inShort, words }) => ({ file: `guides/${slug}.md`, text: `${inShort}\n${words}` })),
    ...[...facts.byId.values()].map(({ id, source, checked, ...fact }) => ({
      file: `facts, ${id}`,
      // A fact is the source of its own sentences.
      text: texts(fact)
        .join("\n")
        .replace(/(?<=[.?!])(?=\s)|$/gm, ` [^${id}]`),
    })),
  ];
  return told.flatMap(({ file, text }) =>
    unnamedSearches(text).map(
      (sentence) =>
        `content/${file}: “${sentence.slice(0, 80)}” names no search: say in it or right after it where you looked (“we looked in 42 CFR part 438”), or cite the rule`,
    ),
  );
}

/** An answer of the form that names a pattern outright, or a place in "I owe more", belongs to one pattern. */
function sharedChoices(patterns: readonly CitedPattern[]): string[] {
  const owners = new Map<string, string>();
  return patterns.flatMap(({ slug, chosen = [], oweMore }) => {
    const held = [...chosen.map((choice) => `chosen: ${choice}`), ...(oweMore ? [`oweMore: ${oweMore}`] : [])];
    return held.flatMap((field) => {
      const other = owners.get(field);
      owners.set(field, slug);
      return other ? [`content/patterns/${slug}.md, ${field} stands in ${other} too: keep one`] : [];
    });
  });
}

/** Declared neighbours need a question that tells them apart, on either side. */
function neighbours(patterns: readonly CitedPattern[]): string[] {
  const asked = new Set(
    patterns.flatMap(({ slug, tellApart }) =>
      tellApart.flatMap((other) => [`${slug} ${other.slug}`, `${other.slug} ${slug}`]),
    ),
  );
  return patterns.flatMap(({ slug, notThisIf }) =>
    notThisIf
      .filter((other) => !asked.has(`${slug} ${other.slug}`))
      .map(
        (other) =>
          `content/patterns/${slug}.md, tellApart: no question tells it from ${other.slug}: add one here or there`,
      ),
  );
}

/** A cue that says the same of two patterns decides nothing. */
function cues(patterns: readonly CitedPattern[]): string[] {
  const seen = new Map<string, string>();
  return patterns.flatMap(({ slug, signals }) =>
    signals
      .filter(({ unless, needs }) => !unless && !needs)
      .flatMap(({ id, any, points }) =>
        any.flatMap((cue) => {
          const key = `${points} ${cue}`;
          const other = seen.get(key);
          if (!other) seen.set(key, slug);
          return other && other !== slug
            ? [
                `content/patterns/${slug}.md, signal ${id}: the cue "${cue}" has ${points} points in ${other} too: give one fewer points, or make one more exact`,
              ]
            : [];
        }),
      ),
  );
}

/** Titles and descriptions are what a search engine shows: each page needs its own. */
function twice(...collections: (readonly { slug: string; title: string; description: string }[])[]): string[] {
  const seen = new Map<string, string>();
  return collections.flat().flatMap(({ slug, title, description }) =>
    [title, description].flatMap((text) => {
      const other = seen.get(text);
      seen.set(text, slug);
      return other ? [`${slug} and ${other} share the text “${text}”: give each its own`] : [];
    }),
  );
}

/** No two articles share a passage of 60 words: each was written for its own reason. */
function copies(patterns: readonly CitedPattern[]): string[] {
  const named = patterns.map((pattern) => ({
    name: pattern.slug,
    text: `${texts({ ...pattern, signals: 0, golden: 0, sections: 0, words: 0, lookup: 0 }).join("\n")}\n${pattern.words}`,
  }));
  return sharedPassages(named).map(
    ({ one, other, passage }) =>
      `${one} and ${other} share a passage of 60 words: “${passage.slice(0, 80)}…”: write one anew`,
  );
}
