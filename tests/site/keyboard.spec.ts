import { expect, type Page } from "@playwright/test";
import { heading, leadsTo, openForm, showResult, wordsOf } from "./form";
import { allPaths, oneOfEachKind, test } from "./visited-pages";

/** Presses Tab to the end of the page; each stop by its name, with what is wrong with it. */
async function walk(page: Page): Promise<{ name: string; wrong: string | null }[]> {
  const stops: { name: string; wrong: string | null }[] = [];
  await page.evaluate(() => {
    // The next Tab starts from the last focus, so the focus is first put before everything.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    scrollTo(0, 0);
  });
  for (let press = 0; press < 1_500; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      const seen = one.hasAttribute("data-tab-stop");
      one.setAttribute("data-tab-stop", "");
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      // Of a link over two lines the first counts: the middle of both may lie on the words behind it.
      const { top, bottom, left, right } = one.getClientRects()[0] ?? one.getBoundingClientRect();
      const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const middle = document.elementFromPoint(
        Math.min(innerWidth - 1, (left + right) / 2),
        Math.min(innerHeight - 1, Math.max(0, (top + bottom) / 2)),
      );
      const covered = middle !== null && !one.contains(middle) && !middle.contains(one);
      const ring =
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor);
      const name = (one.getAttribute("aria-label") ?? one.textContent?.trim().slice(0, 40)) || one.id || one.tagName;
      return { seen, name, wrong: !ring ? "no ring" : !inside ? "off the screen" : covered ? "covered" : null };
    });
    if (!stop || stop.seen) break;
    stops.push(stop);
  }
  return stops;
}

/** How many stops the page should have. Radios of one question are one stop. */
function expected(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, summary, textarea, select, input:not([type=hidden])"),
    ];
    const visible = all.filter((one) =>
      one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true } as CheckVisibilityOptions),
    );
    const radios = new Set(
      visible.flatMap((one) => (one instanceof HTMLInputElement && one.type === "radio" ? [one.name] : [])),
    );
    return visible.filter((one) => !(one instanceof HTMLInputElement && one.type === "radio")).length + radios.size;
  });
}

test("Tab reaches everything on a page of each kind, and its place can be seen", async ({ page, request }) => {
  test.setTimeout(600_000);
  for (const path of oneOfEachKind(await allPaths(request))) {
    await page.goto(path);
    const stops = await walk(page);
    expect(
      stops.filter(({ wrong }) => wrong),
      path,
    ).toEqual([]);
    expect(stops[0]?.name, path).toBe("Skip to the main text");
    expect(stops.length, path).toBeGreaterThanOrEqual(await expected(page));
  }
});

for (const [name, given] of Object.entries(leadsTo)) {
  test(`Tab reaches everything on a result (${name}), and its place can be seen`, async ({ page }) => {
    await showResult(page, given);
    const stops = await walk(page);
    expect(stops.filter(({ wrong }) => wrong)).toEqual([]);
    expect(stops.length).toBeGreaterThanOrEqual(await expected(page));
  });
}

test("the first link skips to the main text", { tag: "@everywhere" }, async ({ page }) => {
  await page.goto("/denials");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the main text" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("main");
});

test("the whole way from the form to its end can be gone by keyboard", async ({ page }) => {
  await openForm(page);
  await wordsOf(page).focus();
  await page.keyboard.type(leadsTo.twoReasons.text);
  // Four questions, then the button.
  for (let press = 0; press < 5; press++) await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Show my result" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Two reasons fit. One fact tells them apart.");

  await page.getByRole("group").first().getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Show the one that fits" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(/^This may be: /);
  await expect(heading(page)).toBeFocused();

  const clear = page.getByRole("button", { name: "Clear my answers" });
  await clear.focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Find the reason behind the “no”");
  await expect(wordsOf(page)).toHaveValue("");
});
