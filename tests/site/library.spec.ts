import { expect, type Page, test } from "@playwright/test";

const LABEL = "Type a word from your letter";

function reasons(page: Page): Promise<string[]> {
  return page.locator("main li[data-words]:visible > a").allInnerTexts();
}

test("the heading counts the reasons that are listed", { tag: "@everywhere" }, async ({ page }) => {
  await page.goto("/denials");
  const listed = await reasons(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${listed.length} reasons health plans say no`);
  expect(new Set(listed).size).toBe(listed.length);
});

test("a word narrows the list, without a request and without a change of address", async ({ page }) => {
  await page.goto("/denials");
  const all = await reasons(page);
  const asked: string[] = [];
  // The tab's icon may come late.
  page.on("request", (request) => request.url().endsWith("/icon.svg") || asked.push(request.url()));
  await page.getByLabel(LABEL).fill("network");
  await expect(page.getByRole("status")).toHaveText(/^\d+ reasons? match(es)?$/);
  const some = await reasons(page);
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  await expect(page.getByRole("status")).toHaveText(
    some.length === 1 ? "1 reason matches" : `${some.length} reasons match`,
  );
  await expect(page.getByRole("navigation", { name: "Desks" })).toBeHidden();
  expect(asked).toEqual([]);
  expect(page.url()).toMatch(/\/denials$/);
});

test("a slip of the finger finds the same", async ({ page }) => {
  await page.goto("/denials");
  const box = page.getByLabel(LABEL);
  await box.fill("deductible");
  await expect(page.getByRole("status")).toHaveText(/match/);
  const right = await reasons(page);
  for (const slip of ["deductable", "dedutible", "deducitble"]) {
    await box.press("Escape");
    await expect(page.getByRole("status")).toHaveText("");
    await box.fill(slip);
    await expect(page.getByRole("status")).toHaveText(
      `${right.length} reason${right.length === 1 ? " matches" : "s match"}`,
    );
    expect(await reasons(page)).toEqual(right);
  }
});

test("an everyday word finds what letters call otherwise", async ({ page }) => {
  await page.goto("/denials");
  const box = page.getByLabel(LABEL);
  for (const [word, letters] of [
    ["pills", "drug"],
    ["er", "emergency"],
    ["preauth", "authorization"],
  ] as const) {
    await box.press("Escape");
    await expect(page.getByRole("status")).toHaveText("");
    await box.fill(word);
    await expect(page.getByRole("status")).toHaveText(/^\d+ reasons? match/);
    const found = await page
      .locator("main li[data-words]:visible")
      .evaluateAll((items) => items.map((item) => item.getAttribute("data-words") ?? ""));
    expect(
      found.some((words) => words.includes(letters)),
      word,
    ).toBe(true);
    expect(found.length, word).toBeLessThan(await page.locator("main li[data-words]").count());
  }
});

test("a word that stands nowhere is told so, and Escape brings all back", async ({ page }) => {
  await page.goto("/denials");
  const all = await reasons(page);
  const box = page.getByLabel(LABEL);
  await box.fill("qqqqqq");
  await expect(page.getByRole("status")).toHaveText(
    "No reason has that word. Try one word, like network. Or answer a few questions.",
  );
  await box.press("Escape");
  await expect(box).toHaveValue("");
  await expect(page.getByRole("status")).toHaveText("");
  expect(await reasons(page)).toEqual(all);
  await expect(page.getByRole("navigation", { name: "Desks" })).toBeVisible();
});

test("marks and markup in the box do no harm", async ({ page }) => {
  await page.goto("/denials");
  const all = await reasons(page);
  const box = page.getByLabel(LABEL);
  for (const typed of ["<script>alert(1)</script>", "(", "[a-", "\\", "ñandú", "😡"]) {
    await box.fill(typed);
    await page.waitForTimeout(350);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await box.press("Escape");
  expect(await reasons(page)).toEqual(all);
});

test("without script there is no box, and every reason is there", { tag: "@no-script" }, async ({ page }) => {
  await page.goto("/denials");
  await expect(page.getByLabel(LABEL)).toHaveCount(0);
  expect((await reasons(page)).length).toBeGreaterThan(10);
});

test("the desk links lead to their desks", { tag: "@everywhere" }, async ({ page }) => {
  await page.goto("/denials");
  const link = page.getByRole("navigation", { name: "Desks" }).getByRole("link").last();
  await link.click();
  await expect(page.getByRole("heading", { name: new RegExp(`^Desk ${await link.innerText()}`) })).toBeInViewport();
});
