import { expect, type Page } from "@playwright/test";
import { leadsTo, showResult } from "./form";
import { publicPaths, test } from "./visited-pages";

const LETTER = "[0 0 612 792]"; // points
const PRINTED_WIDTH = 643; // CSS pixels: Letter less the margins of the style sheet

/** Everything that a sheet of paper must not show, and everything folded away that it must. */
function onPaper(page: Page): Promise<{ useless: string[]; folded: string[]; wide: boolean }> {
  return page.evaluate(() => {
    const shows = (one: Element) =>
      one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true } as CheckVisibilityOptions) &&
      one.getBoundingClientRect().height > 0;
    const useless = [
      ...document.querySelectorAll(
        "header nav, footer nav, nav[aria-label=Breadcrumb], button, .button, input[type=search]",
      ),
    ].filter(shows);
    const folded = [...document.querySelectorAll("details > :not(summary)")].filter((one) => !shows(one));
    return {
      useless: useless.map((one) => one.textContent?.slice(0, 40) || one.tagName),
      folded: folded.map((one) => one.textContent?.slice(0, 40) ?? ""),
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });
}

/** The paper's size and the number of sheets. */
async function printed(page: Page): Promise<{ sizes: string[]; sheets: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox\s*(\[[^\]]+\])/g)].map(([, box = ""]) =>
    box.replace(/(\d)\.0*(?=[\s\]])/g, "$1"),
  );
  return { sizes: [...new Set(sizes)], sheets: sizes.length };
}

test("every article prints whole: folded parts open, no furniture, nothing off the paper", async ({
  page,
  request,
}) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: PRINTED_WIDTH, height: 900 });
  await page.emulateMedia({ media: "print" });
  const wrong: string[] = [];
  for (const path of await publicPaths(request)) {
    await page.goto(path);
    const { useless, folded, wide } = await onPaper(page);
    wrong.push(...useless.map((one) => `${path}, useless: ${one}`), ...folded.map((one) => `${path}, folded: ${one}`));
    if (wide) wrong.push(`${path}: too wide for the paper`);
  }
  expect(wrong).toEqual([]);
});

test("an article prints on Letter paper with the site, its address and the day it was checked", async ({
  page,
  request,
}) => {
  test.setTimeout(600_000);
  const path = (await publicPaths(request)).find((one) => one.startsWith("/denials/")) ?? "";
  await page.goto(path);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("header").getByText("Claim Lane")).toBeVisible();
  await expect(page.getByText(/^Checked on /).last()).toBeVisible();
  const canonical = (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "";
  await expect(page.getByText(`Claim Lane: ${canonical}`)).toBeVisible();
  const { sizes, sheets } = await printed(page);
  expect(sizes).toEqual([LETTER]);
  expect(sheets).toBeGreaterThan(1);
});

for (const [name, given] of Object.entries(leadsTo)) {
  test(`a result prints on Letter paper without its buttons (${name})`, { tag: "@everywhere" }, async ({ page }) => {
    await showResult(page, given);
    await page.emulateMedia({ media: "print" });
    const { useless, folded } = await onPaper(page);
    expect(useless).toEqual([]);
    expect(folded).toEqual([]);
    await expect(page.locator("header").getByText("Claim Lane")).toBeVisible();
    await expect(page.getByText(/^Claim Lane: https?:\/\/.+\/check$/)).toBeVisible();
    const { sizes } = await printed(page);
    expect(sizes).toEqual([LETTER]);
  });
}

test("on paper a marked word is bold and underlined, and a source shows its address", async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(() => {
    const mark = document.querySelector("mark");
    const source = document.querySelector('.sources a[href^="http"]');
    return {
      weight: mark && getComputedStyle(mark).fontWeight,
      line: mark && getComputedStyle(mark).borderBottomStyle,
      address: source && getComputedStyle(source, "::after").content,
    };
  });
  expect(shown).toMatchObject({ weight: "700", line: "solid" });
  expect(shown.address).toContain("http");
});
