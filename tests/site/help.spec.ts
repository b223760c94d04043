import { expect, type Page, test } from "@playwright/test";

/** The cell beside a kind of plan in the table of complaints. */
function beside(page: Page, plan: RegExp) {
  return page.locator("main tr", { has: page.getByRole("rowheader", { name: plan }) });
}

/** The answer beside a term in the section on Medicaid hearings. */
function answer(page: Page, term: string) {
  return page
    .locator("dl.ruled > div", { has: page.getByRole("term").filter({ hasText: term }) })
    .getByRole("definition");
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
  await expect(answer(page, "The state said no, or your Medicaid ended")).toContainText("60 days from the decision");
  const plan = answer(page, "A private Medicaid plan said no");
  await expect(plan).toContainText("First appeal to the plan");
  await expect(plan).toContainText("We read this in a secondary source.");
  const where = answer(page, "Where and how to ask");
  await expect(where.getByRole("link", { name: "800-342-3334" })).toHaveAttribute("href", "tel:+18003423334");
  await expect(where.getByRole("link", { name: "OTDA, request a fair hearing" })).toHaveAttribute(
    "href",
    /otda\.ny\.gov/,
  );
});

test("TennCare's no goes to the state at once, and no page text sends a reader to the plan first", async ({ page }) => {
  await page.goto("/help/tennessee");
  const plan = answer(page, "A private Medicaid plan said no");
  await expect(plan).toContainText("The appeal goes to the state, not to the plan. You have 60 days");
  await expect(plan).not.toContainText(/first appeal to the plan|at least 90|120/i);
  await expect(answer(page, "Where and how to ask")).toContainText("PO Box 593, Nashville");
});

test("where only the federal ceiling is known, the page says that a state's limit may be shorter", async ({ page }) => {
  await page.goto("/help/florida");
  const state = answer(page, "The state said no, or your Medicaid ended");
  await expect(state).toContainText("We know only the federal ceiling here: never more than 90 days");
  await expect(state).toContainText("The limit in Florida may be shorter");
  await expect(state).toContainText("So ask this week.");
});

test("Medicare care that is ending: the number on the notice, else 1-800-MEDICARE for the review group", async ({
  page,
}) => {
  await page.goto("/help/georgia");
  const row = beside(page, /^Medicare/);
  await expect(row).toContainText("Call the number on your notice today");
  await expect(row).toContainText("1-800-MEDICARE (1-800-633-4227) and ask for the review group (QIO) of Georgia");
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
