import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { ask, type Given, heading, leadsTo, openForm, showResult } from "./form";
import { allPaths, oneOfEachKind, test } from "./visited-pages";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const SHARES = 4;
const SPANISH = "El seguro dice que no cubre la cirugía de mi hijo porque el médico no pidió permiso.";

/** Violations of WCAG 2.2 AA in light, and of contrast in dark, where only the colors differ. */
async function violations(page: Page): Promise<string[]> {
  const tell = ({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>, theme: string) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${theme}, ${id}: ${target.join(" ")}`));
  await page.emulateMedia({ colorScheme: "light" });
  // Hundreds of rows of one table are alike; the checker would take a minute for the page of codes.
  const builder = () =>
    new AxeBuilder({ page })
      .setLegacyMode()
      .exclude("tbody tr:nth-of-type(n+12)")
      .exclude("dl > div:nth-of-type(n+12)");
  const light = await builder().withTags(WCAG).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await builder().withRules(["color-contrast"]).analyze();
  return [...tell(light, "light"), ...tell(dark, "dark")];
}

/** State pages share one template: one in ten stands for them. */
function sample(paths: readonly string[]): string[] {
  const states = paths.filter((path) => path.startsWith("/help/"));
  return paths.filter((path) => !states.includes(path) || states.indexOf(path) % 10 === 0);
}

for (let share = 0; share < SHARES; share++) {
  test(`pages have no accessibility fault on a phone, part ${share + 1} of ${SHARES}`, { tag: "@phone" }, async ({
    page,
    request,
  }) => {
    test.setTimeout(420_000);
    const found: string[] = [];
    for (const path of sample(await allPaths(request)).filter((_, at) => at % SHARES === share)) {
      await page.goto(path);
      found.push(...(await violations(page)).map((one) => `${path}: ${one}`));
    }
    expect(found).toEqual([]);
  });
}

test("one page of each kind has no accessibility fault on a wide screen", async ({ page, request }) => {
  test.setTimeout(420_000);
  for (const path of oneOfEachKind(await allPaths(request))) {
    await page.goto(path);
    expect(await violations(page), path).toEqual([]);
  }
});

test("the form has no accessibility fault, with and without its message", async ({ page }) => {
  await openForm(page);
  expect(await violations(page)).toEqual([]);
  await ask(page);
  await expect(page.getByText("There is a problem")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

const results: Record<string, Given> = {
  ...leadsTo,
  crisis: { text: "Remark CO-50. I can not go on." },
  "an emergency": { ...leadsTo.oneReason, care: "It was an emergency" },
  Spanish: { text: SPANISH },
};
for (const [name, given] of Object.entries(results)) {
  test(`a result has no accessibility fault (${name})`, async ({ page }) => {
    await showResult(page, given);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await violations(page)).toEqual([]);
  });
}

// The checker needs script of its own, so the pages for readers without script are shown to a browser that has it.
const posted: Record<string, Record<string, string>> = {
  "its result": { step: "answers", reason: leadsTo.oneReason.text },
  "its question": { step: "answers", reason: leadsTo.twoReasons.text },
  "its message": { step: "answers" },
};
for (const [name, form] of Object.entries(posted)) {
  test(`the path without script has no accessibility fault: ${name}`, async ({ page }) => {
    await page.request.post("/check/answer", { form });
    await page.goto("/check/answer");
    await expect(heading(page)).not.toHaveText("There is no result to show");
    expect(await violations(page)).toEqual([]);
  });
}

test("words in Spanish say so to a screen reader", { tag: "@everywhere" }, async ({ page }) => {
  await openForm(page);
  await expect(page.getByText("Para español", { exact: false })).toHaveAttribute("lang", "es");
  await showResult(page, { text: SPANISH });
  for (const words of ["Parece que escribió en español", "¿Cuál se parece más?", "Ver el resultado"]) {
    const language = page.getByText(words).first();
    expect(await language.evaluate((one) => one.closest("[lang]")?.getAttribute("lang"))).toBe("es");
  }
});

test("small news such as “Copied” is spoken: its place is there before the news", async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  await expect(page.getByRole("status")).toHaveText("");
  await page.getByRole("button", { name: "Copy these words" }).click();
  await expect(page.getByRole("status")).toHaveText(/Copied|Selected: now copy/);
});

test("after a change of view the main heading has the focus and the page is at its top", async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(heading(page)).toHaveText("Find the reason behind the “no”");
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
