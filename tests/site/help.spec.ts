import { expect, type Page, test } from "@playwright/test";

/** The cell beside a kind of plan in the table of complaints. */
function beside(page: Page, plan: RegExp) {
  return page.locator("main tr", { has: page.getByRole("rowheader", { name: plan }) });
}

async function toState(page: Page, name: string): Promise<void> {
  await page.goto("/help");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

test("every page leads to the help by state", { tag: "@everywhere" }, async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Free help by state" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which office has power over your health plan?");
});

test("a self-funded job plan in Texas: the Department of Labor, not the state", { tag: "@everywhere" }, async ({
  page,
}) => {
  await page.goto("/help");
  await page.getByRole("link", { name: "A plan from a job or a union" }).click();
  const onHelp = beside(page, /pays its own claims/);
  await expect(onHelp).toContainText("1-866-444-3272");
  await expect(onHelp).not.toContainText("department of insurance");
  await toState(page, "Texas");
  const row = beside(page, /pays its own claims/);
  await expect(row.getByRole("link", { name: /U\.S\. Department of Labor/ })).toHaveAttribute(
    "href",
    /askebsa\.dol\.gov/,
  );
  await expect(row).toContainText("A state department cannot order this plan to pay.");
  await expect(row).not.toContainText("Texas Department of Insurance");
  await expect(beside(page, /From an insurance company/)).toContainText("800-252-3439");
});

test("a Medicaid plan in New York: the state's agency and the hearing", { tag: "@everywhere" }, async ({ page }) => {
  await toState(page, "New York");
  const row = beside(page, /^Medicaid$/);
  await expect(row.getByRole("link", { name: /New York State Department of Health/ })).toHaveAttribute(
    "href",
    /health\.ny\.gov/,
  );
  await row.getByRole("link", { name: "Hearings" }).click();
  await expect(page.getByRole("heading", { name: "Medicaid hearings in New York" })).toBeInViewport();
  await expect(page.locator("main")).toContainText("at least 90 days to ask the state for a hearing");
  await expect(page.locator("main")).toContainText("We could not confirm a limit of the state’s own");
});

test("Medicare Advantage in Ohio: Medicare, and free counseling", { tag: "@everywhere" }, async ({ page }) => {
  await toState(page, "Ohio");
  const row = beside(page, /^Medicare/);
  await expect(row).toContainText("1-800-633-4227");
  await expect(row).not.toContainText("Ohio Department of Insurance");
  await row.getByRole("link", { name: "Free counseling" }).click();
  await expect(page.getByRole("heading", { name: "Free help from a person" })).toBeInViewport();
  await expect(page.getByRole("link", { name: /OSHIIP/ })).toHaveAttribute("href", /insurance\.ohio\.gov/);
});

test("a number that only a secondary source gave is marked", async ({ page }) => {
  await page.goto("/help/utah");
  await expect(beside(page, /From an insurance company/)).toContainText(
    "800-439-3805 (check the number on the office’s page)",
  );
  await page.goto("/help/ohio");
  await expect(beside(page, /From an insurance company/)).not.toContainText("check the number");
});

test("where the sources differ, the page gives no limit and says what to ask", async ({ page }) => {
  await page.goto("/help/kentucky");
  const main = page.locator("main");
  await expect(main).toContainText("Go by the day that your denial letter gives.");
  await expect(page.getByRole("heading", { name: "What we could not confirm" })).toBeVisible();
  await expect(main).toContainText("by what day must it arrive?");
  await expect(main).not.toContainText(/(60 days|4 months|four months) after you get the plan/);
});

test("all 56 places have a page, and other addresses have none", async ({ page, request }) => {
  await page.goto("/help");
  const links = await page
    .locator('main a[href^="/help/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(new Set(links).size).toBe(56);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  expect((await request.get("/help/atlantis")).status()).toBe(404);
});

test("an address with a slip of the finger leads to the nearest page", async ({ page }) => {
  await page.goto("/help/texs");
  await page.getByRole("link", { name: "texas", exact: true }).click();
  await expect(page).toHaveURL(/\/help\/texas$/);
  await page.goto("/nothing-at-all-like-this");
  await expect(page.getByText("Did you look for this page?")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Look up a code from your paper" })).toBeVisible();
});

test("the words to send can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/help#words");
  await page.getByRole("button", { name: "Copy these words" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("if you have power over this plan");
});
