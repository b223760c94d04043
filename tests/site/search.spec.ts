import { expect, test } from "@playwright/test";

test("a question in a person's own words finds its page first", async ({ page }) => {
  await page.goto("/search");
  await page.getByLabel("Type a word or a question").fill("they say they never got my appeal");
  const best = page.locator("[data-filter] ol > li > a");
  await expect(best.first()).toHaveAttribute("href", "/denials/request-never-received");
  await expect(page.getByRole("heading", { name: "Reasons" })).toBeHidden();
});

test("a code leads to the page of codes", async ({ page }) => {
  await page.goto("/search");
  await page.getByLabel("Type a word or a question").fill("CO-50");
  await expect(page.locator("[data-filter] ol > li > a").first()).toHaveAttribute("href", "/codes");
});

test("a search makes no request and leaves no trace in the address", async ({ page }) => {
  await page.goto("/search");
  const asked: string[] = [];
  page.on("request", (request) => request.url().endsWith("/icon.svg") || asked.push(request.url()));
  await page.getByLabel("Type a word or a question").fill("formulery");
  await expect(page.getByRole("status")).toHaveText(/page/);
  await expect(page.locator("[data-filter] ol > li > a").first()).toBeVisible();
  expect(asked).toEqual([]);
  expect(page.url()).toMatch(/\/search$/);
});

test("Escape brings the whole list back", async ({ page }) => {
  await page.goto("/search");
  const box = page.getByLabel("Type a word or a question");
  await box.fill("medicaid hearing");
  await expect(page.locator("[data-filter] ol > li").first()).toBeVisible();
  await box.press("Escape");
  await expect(page.locator("[data-filter] ol > li")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Reasons" })).toBeVisible();
});

test("without script the page is a plain list of all pages", { tag: "@no-script" }, async ({ page }) => {
  await page.goto("/search");
  await expect(page.getByLabel("Type a word or a question")).toHaveCount(0);
  expect(await page.locator("main li > a").count()).toBeGreaterThan(200);
});
