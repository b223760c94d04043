import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCodes } from "@/lib/content/codes";
import { contentRoot } from "@/lib/content/collection";
import { PlanTypeId } from "@/lib/content/fact";
import { loadFacts } from "@/lib/content/facts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "facts-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** A copy of the facts in which one text of one file is replaced. */
async function copyWith(file: string, from: string | RegExp, to: string): Promise<string> {
  const root = await mkdtemp(join(folder, "root-"));
  await cp(join(contentRoot, "facts"), join(root, "facts"), { recursive: true });
  const path = join(root, "facts", file);
  const source = await readFile(path, "utf8");
  const changed = source.replace(from, to);
  expect(changed).not.toBe(source);
  await writeFile(path, changed);
  return root;
}

describe("the facts of the site", () => {
  it("pass their schemas, and each id finds its fact", async () => {
    const facts = await loadFacts();
    const lists = [
      facts.planTypes,
      facts.clocks,
      facts.rights,
      facts.notices,
      facts.figures,
      facts.corrections,
      facts.rules,
    ];
    expect(lists.every((list) => list.length > 0)).toBe(true);
    expect(facts.byId.size).toBe(lists.flat().length);
    expect(facts.byId.get("ma-reconsideration-file")).toMatchObject({ kind: "clocks", receiptDays: 5 });
    expect(facts.planTypes.map(({ id }) => id).sort()).toEqual([...PlanTypeId.options].sort());
  });

  it("tell each limit with its number in words that a page may print", async () => {
    const { clocks } = await loadFacts();
    const words: Record<number, string> = { 1: "one", 3: "three", 4: "four", 6: "six" };
    const untold = clocks.filter(({ says, limit: { amount } }) => {
      if (amount === null) return false;
      return ![String(amount), words[amount]].some((number) => number && new RegExp(`\\b${number}\\b`).test(says));
    });
    expect(untold.map(({ id }) => id)).toEqual([]);
    const unsaid = clocks.flatMap(({ id, says, alternatives = [] }) =>
      alternatives.filter(({ amount }) => amount !== null && !says.includes(String(amount))).map(() => id),
    );
    expect(unsaid).toEqual([]);
  });

  it("print of a figure only shares that its counts bear out, and say who is counted", async () => {
    const { figures } = await loadFacts();
    const counted = figures.filter(({ counts }) => counts);
    expect(counted.map(({ id }) => id)).toEqual([
      "stat-marketplace-2024",
      "stat-marketplace-appeals-2024",
      "stat-dmhc-imr",
      "stat-dmhc-imr-reasons",
    ]);
    for (const { id, says, caveat, counts } of counted) {
      const shares = counts?.rows.map(([, all, part]) => `${((100 * part) / all).toFixed(1)} percent`) ?? [];
      for (const share of says.match(/\d+\.\d percent/g) ?? []) expect(shares, id).toContain(share);
      expect(caveat, id).toMatch(/hidden by the agency|not counted/);
    }
  });

  it("use a clock only for plan types that it covers", async () => {
    const { clocks, planTypes } = await loadFacts();
    const covers = (clock: string | null, id: PlanTypeId) =>
      clock === null || clocks.some((entry) => entry.id === clock && entry.plans.includes(id));
    const wrong = planTypes.filter(
      ({ id, appealClock, fastClock }) => !covers(appealClock, id) || !covers(fastClock, id),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("hold no sentence of more than 30 words and no banned word", async () => {
    const { byId } = await loadFacts();
    const banned =
      /\b(fight|battle|win|weapon|looms|simply|just|easy|unfortunately|oops|invalid|submit|click here|payer|carrier|issuer|you should have)\b|—/i;
    const wrong = [...byId.values()].filter(
      ({ says }) =>
        banned.test(says) || says.split(/(?<=[.?!])\s+/).some((sentence) => sentence.split(/\s+/).length > 30),
    );
    expect(wrong.map(({ id, says }) => `${id}: ${says}`)).toEqual([]);
  });
});

describe("a mistake in the facts stops with file, entry, field and remedy", () => {
  it("a fact without a source", async () => {
    const root = await copyWith("rights.yaml", /\n {2}source: .*/, "");
    await expect(loadFacts(root)).rejects.toThrow(/content\/facts\/rights\.yaml, right-claim-file\n {2}- source: /);
  });

  it.each([
    "plan-types.yaml",
    "clocks.yaml",
    "rights.yaml",
    "notices.yaml",
    "figures.yaml",
    "corrections.yaml",
    "rules.yaml",
  ])("a fact that nobody read, in %s", async (file) => {
    const root = await copyWith(file, /how: (primary|secondary)/, "how: knowledge");
    await expect(loadFacts(root)).rejects.toThrow(
      new RegExp(`facts/${file}, [a-z0-9-]+\\n {2}- checked\\.how: only what was read may be printed: primary or`),
    );
  });

  it("a part that nobody read, beside parts that were read", async () => {
    const root = await copyWith("clocks.yaml", "  actor: plan", "  limit_unverified: 30\n  actor: plan");
    await expect(loadFacts(root)).rejects.toThrow(/clocks\.yaml, [a-z-]+\n {2}- the file: .*limit_unverified/);
  });

  it("days that are no days, or end before they begin", async () => {
    const day = await copyWith("clocks.yaml", /to: "\d{4}-12-31"/, 'to: "2026-12-32"');
    await expect(loadFacts(day)).rejects.toThrow(/medicare-alj-file\n {2}- holds\.to: this day is not in the calendar/);
    const order = await copyWith("clocks.yaml", /to: "\d{4}-12-31"/, 'to: "2020-12-31"');
    await expect(loadFacts(order)).rejects.toThrow(/medicare-alj-file\n {2}- holds\.to: the last day lies before/);
  });

  it("a rule without a word on what came later", async () => {
    const root = await copyWith("rules.yaml", /\n {2}laterWord: null/, "");
    await expect(loadFacts(root)).rejects.toThrow(/rules\.yaml, [a-z0-9-]+\n {2}- laterWord: /);
  });

  it("an id used twice, in one file or in two", async () => {
    const twice = await copyWith("clocks.yaml", "- id: ma-pa-standard", "- id: ma-reconsideration-file");
    await expect(loadFacts(twice)).rejects.toThrow(
      /clocks\.yaml, ma-reconsideration-file\n {2}- id: stands in facts\/clocks\.yaml already; .*rename or delete/,
    );
    const across = await copyWith("rights.yaml", "- id: right-claim-file", "- id: ma-reconsideration-file");
    await expect(loadFacts(across)).rejects.toThrow(
      /rights\.yaml, ma-reconsideration-file\n {2}- id: stands in facts\/clocks\.yaml already/,
    );
  });

  it("a clock that does not exist", async () => {
    const root = await copyWith(
      "plan-types.yaml",
      "appealClock: erisa-aca-internal-appeal-file",
      "appealClock: no-such",
    );
    await expect(loadFacts(root)).rejects.toThrow(
      /plan-types\.yaml, employer-self-funded\n {2}- appealClock: no-such stands in no entry of facts\/clocks\.yaml; give/,
    );
  });

  it("a plan type without an entry", async () => {
    const root = await copyWith("plan-types.yaml", /- id: tricare\n[\s\S]*?\n\n/, "");
    await expect(loadFacts(root)).rejects.toThrow(/plan-types\.yaml\n {2}- tricare: has no entry, add one/);
  });

  it("a count whose part is larger than the whole", async () => {
    const root = await copyWith("figures.yaml", '["2025", 2730, 1975]', '["2025", 1975, 2730]');
    await expect(loadFacts(root)).rejects.toThrow(
      /figures\.yaml, stat-dmhc-imr\n {2}- counts\.rows\[\d+\]: the part is larger than the whole: write \[name, all, part\]/,
    );
  });

  it("a second reading that contradicts the first", async () => {
    const root = await copyWith(
      "clocks.yaml",
      'how: secondary, on: "2026-11-22", second: cannot-confirm',
      'how: primary, on: "2026-11-22", second: cannot-confirm',
    );
    await expect(loadFacts(root)).rejects.toThrow(/clocks\.yaml, [a-z-]+\n {2}- checked\.how: .*write secondary/);
  });

  it("a file that is no list, or an entry without id", async () => {
    const noList = await copyWith("rules.yaml", /[\s\S]+/, "status: none\n");
    await expect(loadFacts(noList)).rejects.toThrow(/facts\/rules\.yaml\n {2}- the file: write the file as a list/);
    const noId = await copyWith("rules.yaml", /- id: .*\n {2}/, "- ");
    await expect(loadFacts(noId)).rejects.toThrow(/facts\/rules\.yaml\n {2}- \[0\]\.id: give the entry an id/);
  });
});

describe("the codes", () => {
  it("pass their schema, each once", async () => {
    const codes = await loadCodes();
    expect(codes).toHaveLength(754);
    expect(codes.find(({ system, code }) => system === "CARC" && code === "50")?.pattern).toBe(
      "not-medically-necessary",
    );
  });

  it("stop at a code that stands twice or holds a mistake", async () => {
    const twice = await copyWith("codes.json", '"code":"PR"', '"code":"CO"');
    await expect(loadCodes(twice)).rejects.toThrow(/codes\.json\n {2}- group CO: stands twice; keep one/);
    const wrong = await copyWith("codes.json", '"code":"PR"', '"code":"pr"');
    await expect(loadCodes(wrong)).rejects.toThrow(/codes\.json\n {2}- \[1\]\.code: write the code in capitals/);
    const broken = await copyWith("codes.json", /^\[/, "");
    await expect(loadCodes(broken)).rejects.toThrow(/codes\.json\n {2}- JSON: /);
  });
});
