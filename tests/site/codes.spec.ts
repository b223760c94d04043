import { expect, type Page, test } from "@playwright/test";

const LABEL = "Type the codes from your paper";

async function look(page: Page, typed: string): Promise<string[]> {
  const box = page.getByLabel(LABEL);
  await box.fill("");
  await expect(page.getByRole("status").first()).toHaveText("");
  await box.pressSequentially(typed);
  await expect(page.getByRole("status").first()).not.toHaveText("");
  return page.locator("[data-codes] h3").allInnerTexts();
}

test("the full tables are there without script, and no box", { tag: "@no-script" }, async ({ page }) => {
  await page.goto("/codes");
  await expect(page.getByLabel(LABEL)).toHaveCount(0);
  await expect(page.locator("main tbody tr")).toHaveCount(754);
  for (const id of ["group-co", "carc-50", "rarc-n130", "ncpdp-75"]) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.getByText("This code alone does not decide what you owe.").first()).toBeVisible();
});

test("codes are found as people type them", async ({ page }) => {
  await page.goto("/codes");
  for (const typed of ["CO-50", "co50", "CO 50", "C0-50", "CO–5O"])
    expect(await look(page, typed), typed).toEqual(["CO-50"]);
  expect(await look(page, "PR 204")).toEqual(["PR-204"]);
  expect(await look(page, "N-130")).toEqual(["N130"]);
  expect(await look(page, "reject 75")).toEqual(["75"]);
  expect(await look(page, "CO-45, PR-2, N130")).toEqual(["CO-45", "PR-2", "N130"]);
  await expect(page.getByRole("status").first()).toHaveText("3 codes found");
});

test("a group and a number show who owes, what it says, and if you can be billed", async ({ page }) => {
  await page.goto("/codes");
  await look(page, "CO-50");
  const found = page.locator("[data-codes] dl");
  await expect(found.locator("dt")).toHaveText([
    "CO: who owes",
    "Adjustment code 50",
    "Who usually acts",
    "What to ask",
    "Can I be billed?",
  ]);
  await expect(found).toContainText("Usually not, if the provider has a contract with your plan.");
  await expect(page.locator("[data-codes]")).toContainText(
    "This code alone does not decide what you owe. Ask before you pay.",
  );
});

test("a bare number shows each list that has it, and asks for the letters", async ({ page }) => {
  await page.goto("/codes");
  await look(page, "50");
  const found = page.locator("[data-codes] dl");
  await expect(found).toContainText("Adjustment code 50");
  await expect(found).toContainText("Pharmacy reject code 50");
  await expect(found).toContainText("The two letters in front of the number say.");
});

test("a reason with its own answer to who pays shows that one, with letters or without", async ({ page }) => {
  await page.goto("/codes");
  const answer = page.locator("[data-codes] dl div", { hasText: "Can I be billed?" }).last();
  for (const typed of ["CO-27", "27", "PR-26"]) {
    await look(page, typed);
    await expect(answer, typed).toContainText("It depends on your dates.");
    await expect(answer, typed).not.toContainText("Usually not");
  }
  await look(page, "CO-50");
  await expect(answer).toContainText("Usually not, if the provider has a contract with your plan.");
});

test("letters that the lists do not put before a number are told", async ({ page }) => {
  await page.goto("/codes");
  const found = page.locator("[data-codes] dl");
  await look(page, "CO-23");
  await expect(found).toContainText("The lists use this number with OA only.");
  await look(page, "OA-23");
  await expect(found).not.toContainText("The lists use this number");
  await look(page, "23");
  await expect(found).toContainText("Not because of these letters alone.");
});

test("an excluded drug links to both reasons", async ({ page }) => {
  await page.goto("/codes");
  await look(page, "reject 70");
  const links = page.locator("[data-codes] dl a");
  await expect(links).toHaveCount(2);
  await expect(links.nth(1)).toHaveAttribute("href", "/denials/service-not-covered");
});

test("an unknown code gets a kind sentence and the nearest ones", async ({ page }) => {
  await page.goto("/codes");
  await look(page, "N1300");
  await expect(page.getByRole("status").first()).toHaveText("0 codes found, 1 not found");
  const found = page.locator("[data-codes]");
  await expect(found).toContainText("We do not have the code N1300 in our lists.");
  await found.getByRole("link", { name: "Remark code N130" }).click();
  await expect(page.locator("#rarc-n130")).toBeInViewport();
});

test("the look-up asks no server, keeps the address, and Escape clears it", async ({ page }) => {
  await page.goto("/codes");
  const asked: string[] = [];
  // The tab's icon may come late.
  page.on("request", (request) => request.url().endsWith("/icon.svg") || asked.push(request.url()));
  await look(page, "CO-45, PR-2, N130");
  expect(asked).toEqual([]);
  expect(page.url()).toMatch(/\/codes$/);
  await page.getByLabel(LABEL).press("Escape");
  await expect(page.locator("[data-codes] h3")).toHaveCount(0);
  await expect(page.getByRole("status").first()).toHaveText("");
});

test("words and markup in the box do no harm", async ({ page }) => {
  await page.goto("/codes");
  await look(page, "why did they not pay");
  await expect(page.getByRole("status").first()).toHaveText("Type a code, such as CO-50, N130 or reject 75.");
  await look(page, "<img src=x onerror=alert(1)>");
  await expect(page.locator("[data-codes] img")).toHaveCount(0);
});

test("the look-up fits a phone", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/codes");
  await look(page, "CO-16 / 96, MA04, reject 7X");
  await expect(page.locator("[data-codes] h3")).toHaveCount(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
