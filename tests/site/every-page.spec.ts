import { expect } from "@playwright/test";
import { mainWords } from "./form";
import { allPaths, test } from "./visited-pages";

/** Words that no page says: they promise, push or talk down. */
const BANNED =
  /\b(fight|fights|fighting|battle|battles|win|wins|winning|weapons?|looms?|simply|just|easy|easily|don[’']t worry|unfortunately|oops|invalid|submit|click here|rest assured|you should have|press 3)\b/gi;

/** Parts of every article, in the order in which a reader needs them. */
const PARTS = [
  "Is this yours?",
  "Not yet",
  "The clock",
  "Check this fact",
  "Ask this next",
  "Who does what now",
  "What their answer means",
  "What to do once you know",
  "By type of plan",
  "Outside review and complaints",
  "Papers to collect",
  "Questions people ask",
  "Sources",
];

/** A page without the words that it quotes from letters. */
function ownWords(text: string): string {
  return text.replace(/“[^”]*”/g, "“”").replace(/"[^"]*"/g, '""');
}

test("every page answers, and only the unknown address says that it is not there", async ({ visited }) => {
  const wrong = visited.filter(({ path, status }) => status !== (path === "/no-such-page" ? 404 : 200));
  expect(wrong.map(({ path, status }) => `${path}: ${status}`)).toEqual([]);
});

test("every page has one main heading, and its headings skip no level", async ({ visited }) => {
  const wrong = visited.flatMap(({ path, headings }) => {
    const mains = headings.filter(({ level }) => level === 1).length;
    // The help in the footer starts a new part of the page.
    const skips = headings.filter(
      ({ level }, at) => level > (headings[at - 1]?.level ?? 1) + 1 || (at === 0 && level !== 1),
    );
    return [
      ...(mains === 1 ? [] : [`${path}: ${mains} main headings`]),
      ...skips.map(({ text }) => `${path}: ${text}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test("every page has the same header and the same footer, help first", async ({ visited }) => {
  const [home] = visited;
  expect(home?.footer).toMatch(/^Get help from a person[\s\S]*911[\s\S]*988[\s\S]*not legal or medical advice/);
  expect(
    visited.filter(({ header, footer }) => header !== home?.header || footer !== home?.footer).map(({ path }) => path),
  ).toEqual([]);
});

test("every page under the home page shows the way back up", async ({ visited }) => {
  const without = visited.filter(
    ({ path, crumbs, status }) => path !== "/" && status === 200 && crumbs[0] !== "Claim Lane",
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("no page uses a word that promises, pushes or talks down", async ({ visited }) => {
  const found = visited.flatMap(({ path, title, description, main, footer }) => {
    const words = ownWords([title, description, main, footer].join("\n")).match(BANNED) ?? [];
    return words.map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});

test("no page says “press 3” at the crisis line", async ({ visited }) => {
  expect(visited.filter(({ main, footer }) => /press 3|oprima 3/i.test(main + footer)).map(({ path }) => path)).toEqual(
    [],
  );
});

test("every article has all its parts in their order", async ({ visited }) => {
  const wrong = visited
    .filter(({ path }) => path.startsWith("/denials/"))
    .flatMap(({ path, headings }) => {
      const own = headings.map(({ text }) => text).filter((text) => PARTS.includes(text));
      return own.join() === PARTS.join() ? [] : [`${path}: ${own.join(", ")}`];
    });
  expect(wrong).toEqual([]);
});

test("the first 100 words of every article hold what the no rests on", async ({ visited }) => {
  const wrong = visited.filter(({ path, main }) => {
    const start = main.split(/\s+/).slice(0, 100).join(" ");
    return path.startsWith("/denials/") && !start.includes("What the no rests on");
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("no page makes the browser complain", async ({ visited }) => {
  const complaints = visited.flatMap(({ path, complaints }) => complaints.map((one) => `${path}: ${one}`));
  // A browser reports every answer that is not a page, which /no-such-page is meant to be.
  expect(complaints.filter((one) => !/^\/no-such-page: .*404/.test(one))).toEqual([]);
});

test("without script every page has the same words", { tag: "@no-script" }, async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const scripted = await browser.newPage({ baseURL, javaScriptEnabled: true });
  const wrong: string[] = [];
  for (const path of await allPaths(request)) {
    // The form tells each reader the truth about where the words go, so it differs on purpose.
    if (path === "/check") continue;
    await page.goto(path);
    await scripted.goto(path);
    // Boxes that look things up on the device are drawn by script.
    for (const box of await scripted.locator("main input[type=search]").all()) {
      await box.evaluate((one) => one.closest("div")?.remove());
    }
    if ((await mainWords(page)) !== (await mainWords(scripted))) wrong.push(path);
  }
  await scripted.close();
  expect(wrong).toEqual([]);
});

test("without script no page shows a control that does nothing", { tag: "@no-script" }, async ({ page, request }) => {
  test.setTimeout(600_000);
  const dead: string[] = [];
  for (const path of await allPaths(request)) {
    await page.goto(path);
    for (const control of await page.locator("button, input, select, textarea, [role=button]").all()) {
      if (!(await control.isVisible())) continue;
      if (!(await control.evaluate((one) => one.closest("form[action]"))))
        dead.push(`${path}: ${await control.innerText()}`);
    }
  }
  expect(dead).toEqual([]);
});
