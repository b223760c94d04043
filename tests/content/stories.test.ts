import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { phrases } from "@/lib/classifier/phrases";
import { allPatterns } from "@/lib/content/patterns";
import { readRulesFiles } from "@/lib/content/rules-files";
import { readStories, storiesOf } from "@/lib/content/stories";

const slugs = (await allPatterns()).map(({ slug }) => slug);
const stories = await readStories(slugs);
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "stories-"));
  await mkdir(join(root, "stories"));
});

afterAll(() => rm(root, { recursive: true }));

async function storiesIn(name: string, source: string) {
  await rm(join(root, "stories"), { recursive: true });
  await mkdir(join(root, "stories"));
  await writeFile(join(root, "stories", name), source);
  return readStories(["missing-referral", "appeal-denied"], root);
}

describe("the stories of the site", () => {
  test("tell of refusals, and of no refusal at all", () => {
    const none = stories.filter(({ slug }) => slug === "none");
    expect(none.length).toBeGreaterThan(100);
    expect(stories.length - none.length).toBeGreaterThan(1_000);
  });

  test("stand once each", () => {
    const texts = stories.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test("name no real insurer", async () => {
    const { lexicon } = await readRulesFiles();
    const publicPlans = /^(medi|tricare|champ|tri care|chip|va|government|govt|united$)/;
    const names = phrases("{plan-name}", lexicon)
      .map((words) => words.join(" "))
      .filter((name) => name.length > 3 && !name.endsWith("*") && !publicPlans.test(name));
    const named = stories.flatMap(({ text }) => {
      const words = text.replace(/[-\u2019']/g, " ");
      const name = names.find((one) => new RegExp(`\\b${one}\\b`, "i").test(words));
      return name ? [`${name}: ${text}`] : [];
    });
    expect(named).toEqual([]);
  });

  test("are joined by the golden texts and the article of each pattern, so that a new pattern needs none", async () => {
    const [first] = await allPatterns();
    if (!first) throw new Error("no pattern");
    const own = storiesOf([first]);
    expect(own.length).toBe(first.golden.length + 1);
    expect(own.at(-1)).toMatchObject({ slug: first.slug, also: [] });
  });
});

describe("a broken file of stories is refused with its name and the remedy", () => {
  test("where no pattern has its name", async () => {
    await expect(storiesIn("no-such-pattern.yaml", "- A long enough text.\n")).rejects.toThrow(
      /content\/stories\/no-such-pattern\.yaml[\s\S]*name the file after a pattern, or none\.yaml/,
    );
  });

  test("where another right pattern does not exist", async () => {
    const source = "- text: A long enough text.\n  also: [no-such-pattern]\n";
    await expect(storiesIn("missing-referral.yaml", source)).rejects.toThrow(
      /also: there is no pattern no-such-pattern/,
    );
  });

  test("where a text is missing or empty", async () => {
    await expect(storiesIn("none.yaml", "- text: ''\n  also: [appeal-denied]\n")).rejects.toThrow(/none\.yaml/);
    await expect(storiesIn("none.yaml", "[]\n")).rejects.toThrow(/write at least one story/);
  });

  test("and a sound one is read", async () => {
    const source = "- My own short story.\n- text: Another short story.\n  also: [appeal-denied]\n";
    await expect(storiesIn("missing-referral.yaml", source)).resolves.toEqual([
      { slug: "missing-referral", also: [], text: "My own short story.", weight: 1 },
      { slug: "missing-referral", also: ["appeal-denied"], text: "Another short story.", weight: 1 },
    ]);
  });
});
