import { expect, type Page } from "@playwright/test";
import { ask, leadsTo, openForm, showResult } from "./form";
import { allPaths, oneOfEachKind, test } from "./visited-pages";

/** The text spacing that WCAG 1.4.12 names. Set as a constructed sheet, which no policy forbids. */
function widenText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** How far the page runs off the side, and what cuts its own words off. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide = scrollWidth > innerWidth ? [`${scrollWidth} px wide`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((one) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      if (clipPath !== "none" || one.tagName === "TEXTAREA") return false;
      return (
        (overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1) ||
        (overflowY !== "visible" && one.scrollHeight > one.clientHeight + 1)
      );
    });
    const tight = [...document.querySelectorAll<HTMLElement>("button, .button, .tab, summary")].filter(
      (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
    );
    return [...wide, ...[...cut, ...tight].map((one) => `cut off: ${one.innerText.slice(0, 40)}`)];
  });
}

/** Targets that a finger may miss: under 24 px, but for a link inside a sentence; main buttons under 48 px. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence = (link: Element) => {
      if (getComputedStyle(link).display !== "inline") return false;
      const block = link.closest("p, li, dd, dt, td, th");
      return (block?.textContent ?? "").trim().length > (link.textContent ?? "").trim().length;
    };
    const target = (one: Element) => (one.closest("label") ?? one).getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>("a, button, summary, input, select, textarea")].flatMap((one) => {
      const { width, height } = target(one);
      if (!one.checkVisibility() || width === 0 || one.closest(".skip") || one.matches("[type=hidden]")) return [];
      const least = one.matches(".button, .copy") ? 48 : 24;
      const small = height < least || width < 24;
      return small && !inSentence(one)
        ? [`${one.innerText.slice(0, 40)}: ${Math.round(width)} by ${Math.round(height)}`]
        : [];
    });
  });
}

test("at 320 pixels nothing runs off the side, even with wide text spacing", async ({ page, request }) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wrong: string[] = [];
  for (const path of await allPaths(request)) {
    await page.goto(path);
    wrong.push(...(await lost(page)).map((one) => `${path}: ${one}`));
    await widenText(page);
    wrong.push(...(await lost(page)).map((one) => `${path}, wide: ${one}`));
  }
  expect(wrong).toEqual([]);
});

for (const [name, given] of Object.entries(leadsTo)) {
  test(`at 320 pixels a result fits (${name}), and every target can be hit`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await showResult(page, given);
    expect(await tooSmall(page)).toEqual([]);
    expect(await lost(page)).toEqual([]);
    await widenText(page);
    expect(await lost(page)).toEqual([]);
  });
}

test("at 320 pixels the form's message fits", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openForm(page);
  await ask(page);
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeVisible();
  await widenText(page);
  expect(await lost(page)).toEqual([]);
});

test("every target on every page is large enough for a finger", { tag: "@phone" }, async ({ page, request }) => {
  test.setTimeout(600_000);
  const wrong: string[] = [];
  for (const path of await allPaths(request)) {
    await page.goto(path);
    wrong.push(...(await tooSmall(page)).map((one) => `${path}: ${one}`));
  }
  expect(wrong).toEqual([]);
});

test("targets are large enough on a wide screen too", async ({ page, request }) => {
  test.setTimeout(600_000);
  for (const path of oneOfEachKind(await allPaths(request))) {
    await page.goto(path);
    expect(await tooSmall(page), path).toEqual([]);
  }
});

test("with forced colors every button keeps an edge", async ({ page, request }) => {
  test.setTimeout(600_000);
  await page.emulateMedia({ forcedColors: "active" });
  const bare = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button:not(.linklike), .button, textarea, input[type=search]")]
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(one);
          return (
            Number.parseFloat(borderTopWidth) < 1 ||
            borderTopStyle === "none" ||
            borderTopColor === backgroundColor ||
            /^rgba\(.*, 0\)$/.test(borderTopColor)
          );
        })
        .map((one) => one.innerText || one.tagName),
    );
  for (const path of oneOfEachKind(await allPaths(request))) {
    await page.goto(path);
    expect(await bare(), path).toEqual([]);
  }
  for (const given of [leadsTo.oneReason, leadsTo.twoReasons]) {
    await showResult(page, given);
    expect(await bare()).toEqual([]);
  }
});

test("with forced colors the matched words are still marked", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await showResult(page, leadsTo.oneReason);
  const [mark, around] = await page.evaluate(() => {
    const one = document.querySelector("mark");
    return [one, one?.parentElement].map((element) => element && getComputedStyle(element).backgroundColor);
  });
  expect(mark).toBeTruthy();
  expect(mark).not.toBe(around);
});

test("a reader who wants no motion gets none", async ({ page, request }) => {
  test.setTimeout(600_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of oneOfEachKind(await allPaths(request))) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .map((one) => getComputedStyle(one))
        .filter(
          ({ transitionDuration, animationName }) =>
            animationName !== "none" || Number.parseFloat(transitionDuration) > 0,
        ),
    );
    expect(moving, path).toHaveLength(0);
  }
});

test("the style sheet holds no gradient, no shadow, one kind of corner and no ready-made palette", async ({
  request,
}) => {
  const html = await (await request.get("/")).text();
  const css = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  expect(css.length).toBeGreaterThan(5_000);
  expect(css).not.toMatch(/gradient\(/);
  const values = (property: string) =>
    new Set([...css.matchAll(new RegExp(`[;{]${property}:([^;}]+)`, "g"))].map(([, value = ""]) => value));
  expect([...values("box-shadow")].filter((value) => value !== "none" && value !== "inherit")).toEqual([]);
  expect([...values("text-shadow")].filter((value) => value !== "none")).toEqual([]);
  const corners = [...values("border-radius")].filter((value) => value !== "0" && value !== "inherit");
  expect(corners.length, corners.join()).toBeLessThanOrEqual(2);
  expect(css).not.toMatch(
    /--color-(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d+/,
  );
});
