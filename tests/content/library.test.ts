import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { classify, compile } from "@/lib/classifier/classify";
import { fixedAddresses } from "@/lib/content/addresses";
import { loadCodes } from "@/lib/content/codes";
import { contentRoot } from "@/lib/content/collection";
import { crossCheck, type Library, visibleWords } from "@/lib/content/cross-check";
import { loadFacts } from "@/lib/content/facts";
import { readGuides, readPages } from "@/lib/content/guides";
import { readMends } from "@/lib/content/mends";
import { PatternFront } from "@/lib/content/pattern";
import { type CitedPattern, readPatterns } from "@/lib/content/patterns";
import { grade, urgentGrade } from "@/lib/content/prose";
import { loadRules } from "@/lib/content/rules";
import { loadStates } from "@/lib/content/state";
import { storiesOf } from "@/lib/content/stories";

const patterns = await readPatterns();
const library: Library = {
  patterns,
  guides: await readGuides(),
  pages: await readPages(),
  facts: await loadFacts(),
  codes: await loadCodes(),
  mends: await readMends(),
  addresses: [...(await fixedAddresses()), ...(await loadStates()).map(({ slug }) => `/help/${slug}`)],
};

/** The library with one pattern changed. */
function changed(change: (pattern: CitedPattern) => Partial<CitedPattern>): string[] {
  const [first, ...others] = patterns;
  if (!first) throw new Error("no patterns");
  return crossCheck({ ...library, patterns: [{ ...first, ...change(first) }, ...others] });
}

test("all content together has no mistakes", () => {
  expect(crossCheck(library)).toEqual([]);
});

test.each(patterns.map((pattern) => [pattern.slug, pattern] as const))(
  "%s reads at grade 8 or below, its urgent part at 6",
  (_, pattern) => {
    expect(grade(visibleWords(pattern))).toBeLessThanOrEqual(8);
    if (pattern.urgent) expect(urgentGrade(pattern.urgent)).toBeLessThanOrEqual(6);
  },
);

test("a guide or a fact that names no search is named with its file and the remedy", () => {
  const [guide, ...guides] = library.guides;
  if (!guide) throw new Error("no guides");
  const words = `${guide.words}\n\n| CHIP | We have no checked rule. Ask |\n`;
  expect(crossCheck({ ...library, guides: [{ ...guide, words }, ...guides] }).join("\n")).toMatch(
    new RegExp(`guides/${guide.slug}\\.md: “We have no checked rule\\.” names no search: .* cite the rule`),
  );

  const [[id, fact] = ["", undefined], ...facts] = library.facts.byId;
  if (!fact) throw new Error("no facts");
  const byId = new Map([[id, { ...fact, says: "We found no limit." }], ...facts]);
  expect(crossCheck({ ...library, facts: { ...library.facts, byId } }).join("\n")).toMatch(
    `content/facts, ${id}: “We found no limit. [^${id}]” names no search`,
  );
});

test("a code that points to no pattern is named with its file and the remedy", () => {
  const [first, ...others] = library.codes;
  if (!first) throw new Error("no codes");
  const wrong = { ...library, codes: [{ ...first, pattern: "no-such" }, ...others] };
  expect(crossCheck(wrong).join("\n")).toMatch(/codes\.json, .*: no-such is no pattern: mend the slug or write null/);
});

test("a mended mistake on a page that does not exist is named with its file and the remedy", () => {
  const mend = { on: "2026-12-01", pages: ["/denials/no-such"], was: "It said so.", now: "It says something else." };
  expect(crossCheck({ ...library, mends: [mend] }).join()).toMatch(
    /mended\.yaml, “It said so\.…”: \/denials\/no-such is no page/,
  );
});

test("an answer of the form that names two patterns is refused with file and remedy", () => {
  const both = patterns.map((pattern, at) => (at < 2 ? { ...pattern, chosen: ["care:had" as const] } : pattern));
  expect(crossCheck({ ...library, patterns: both }).join()).toMatch(/chosen: care:had stands in .+ too: keep one/);
  expect(crossCheck({ ...library, patterns: both.slice(0, 1) }).join()).not.toMatch(/care:had/);
});

test("an answer that the form does not have is refused with the answers that it has", () => {
  const read = PatternFront.shape.leans.safeParse(["care:tomorrow"]);
  expect(read.error?.issues[0]?.message).toMatch(/^care:tomorrow is no answer of the form: use one of care:not-yet, /);
});

describe("a mistake that only all files together show is named with file, field and remedy", () => {
  test.each<[string, (pattern: CitedPattern) => Partial<CitedPattern>, RegExp]>([
    [
      "a neighbour that does not exist",
      () => ({ notThisIf: [{ slug: "no-such", tell: "It says so there." }] }),
      /notThisIf: no-such is no pattern: mend/,
    ],
    ["a `beats` that names nothing", () => ({ beats: ["no-such"] }), /beats: no-such is no pattern/],
    ["a neighbour without a question", () => ({ tellApart: [] }), /tellApart: no question tells it from .*: add one/],
    [
      "a clock that does not exist",
      (pattern) => ({ clock: { ...pattern.clock, more: ["no-such"] } }),
      /clock.more: no-such is no clock/,
    ],
    ["a guide that does not exist", () => ({ guides: ["no-such"] }), /guides: no-such is no guide/],
    [
      "a plan type in no entry",
      (pattern) => ({ plans: pattern.plans.slice(1) }),
      /plans: .* stands in 0 entries: put it in exactly one/,
    ],
    [
      "a citation of no fact",
      () => ({ restsOn: "It rests on this.[^no-such]" }),
      /cites \[\^no-such\], which is no fact/,
    ],
    [
      "a dead link",
      () => ({ restsOn: "See [this](/guides/no-such) for more." }),
      /links to \/guides\/no-such, which is no page/,
    ],
    [
      "a search that names no place",
      () => ({ restsOn: "We found no rule on this. Ask the plan." }),
      /patterns.*“We found no rule on this\.” names no search: say .* where you looked/,
    ],
    ["a banned word", () => ({ restsOn: "You can win this if you act." }), /“win” is not a word we use/],
    [
      "a sentence that is too long",
      () => ({ restsOn: `${"word ".repeat(31)}end.` }),
      /more than 30 words in one sentence/,
    ],
    [
      "a golden text that names no signal",
      () => ({ golden: [{ text: "They said no.", signal: "no.such" }] }),
      /golden.signal: no.such is no signal/,
    ],
  ])("%s", (_, change, message) => {
    expect(changed(change).join("\n")).toMatch(message);
  });

  test("a description used twice", () => {
    expect(changed(() => ({ description: patterns[1]?.description ?? "" })).join("\n")).toMatch(/share the text/);
  });

  test("a cue that stands in two patterns with equal points", () => {
    const signal = { id: "x.y", says: "It says so there.", points: 3, any: ["a quite unusual cue"] };
    const [first, second, ...others] = patterns;
    if (!first || !second) throw new Error("no patterns");
    const both = [first, second].map((pattern) => ({ ...pattern, signals: [signal] }));
    expect(crossCheck({ ...library, patterns: [...both, ...others] }).join("\n")).toMatch(/has 3 points in .* too/);
  });

  test("a passage of 60 words that two articles share", () => {
    const passage = `${patterns[1]?.nextQuestion.ask} ${patterns[1]?.nextQuestion.why}`;
    expect(changed((pattern) => ({ whoActs: { ...pattern.whoActs, plan: [passage] } })).join("\n")).toMatch(
      /share a passage of 60 words/,
    );
  });
});

describe("a file", () => {
  let root = "";
  const file = (name: string) => join(root, "patterns", `${name}.md`);
  const sample = patterns[0]?.slug ?? "";
  let source = "";

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "claim-lane-"));
    await cp(contentRoot, root, { recursive: true });
    source = await readFile(file(sample), "utf8");
  });
  afterAll(() => rm(root, { recursive: true }));

  async function reading(text: string): Promise<string> {
    await writeFile(file(sample), text);
    try {
      await readPatterns(root);
      return "";
    } catch (error) {
      return String(error);
    } finally {
      await writeFile(file(sample), source);
    }
  }

  test.each<[string, (text: string) => string, RegExp]>([
    ["without front matter", () => "Just words.", /it must start with front matter/],
    ["with broken YAML", (text) => text.replace("lane:", "lane: [unclosed\nlane:"), /front matter: /],
    ["with front matter in JavaScript", (text) => text.replace("---\n", "---js\n"), /front matter/],
    ["with an unknown field", (text) => text.replace("lane:", "category: x\nlane:"), /Unrecognized key: "category"/],
    ["without a field", (text) => text.replace(/^lane:.*\n/m, ""), /lane: /],
    [
      "without a section",
      (text) => text.replace("## What to do once you know", "### Other"),
      /What to do once you know: missing or empty/,
    ],
    ["with a section that no page shows", (text) => `${text}\n## Also\n\nMore.\n`, /## Also: use one of/],
    [
      "with raw HTML",
      (text) => text.replace("## Questions people ask", "## Questions people ask\n\n<b>now</b>"),
      /raw HTML/,
    ],
  ])("%s stops the build", async (_, change, message) => {
    const error = await reading(change(source));
    expect(error).toMatch(message);
    expect(error).toContain(`content/patterns/${sample}.md`);
  });

  test("of a new pattern is all it takes: the library and the classifier pick it up", async () => {
    const front = source
      .replace(
        /^signals:[\s\S]*?(?=^beats:)/m,
        `signals:\n  - id: new.one\n    says: It names a purple form.\n    points: 5\n    any: ["purple form"]\n`,
      )
      .replace(/^beats:[\s\S]*?(?=^tellApart:)/m, "beats: []\n")
      .replace(
        /^golden:[\s\S]*?(?=^---)/m,
        `golden:\n  - text: "The purple form is missing."\n  - text: "We got no purple form."\n  - text: "Your purple form is late."\n`,
      );
    await writeFile(file("a-new-pattern"), front);
    const read = await readPatterns(root);
    const rules = await loadRules();
    const all = read.map(({ slug, lane, signals, beats }) => ({ slug, lane, signals, beats, near: [] }));
    const stories = [...rules.stories, ...storiesOf(read.filter(({ slug }) => slug === "a-new-pattern"))];
    const model = compile({ ...rules, patterns: all, stories });
    const result = classify("They say that the purple form is missing.", {}, model);

    expect(read).toHaveLength(patterns.length + 1);
    expect(result.patterns[0]).toBe("a-new-pattern");
    await rm(file("a-new-pattern"));
  });
});
