import { expect, test } from "@playwright/test";
import { ask, choice, fillIn, hasScript, heading, leadsTo, openForm, rulesAddress, showResult, wordsOf } from "./form";

const FIRST = "Write the reason, or pick the closest one";
const SECOND = "We need one of the two: a few words, or a pick from the list. “I’m not sure” is fine.";

test("nothing is picked beforehand, and the words stay out of spelling services", { tag: "@everywhere" }, async ({
  page,
}) => {
  await openForm(page);
  for (const radio of await page.getByRole("radio").all()) await expect(radio).not.toBeChecked();
  await expect(wordsOf(page)).toHaveValue("");
  await expect(wordsOf(page)).toHaveAttribute("spellcheck", "false");
  await expect(wordsOf(page)).toHaveAttribute("autocomplete", "off");
  await expect(page.getByText("*", { exact: true })).toHaveCount(0);
});

test("the sentence about where the words go is the true one", { tag: "@everywhere" }, async ({ page }) => {
  await openForm(page);
  const onDevice = page.getByText("Your words stay on this phone. We do not see them or save them.");
  const onServer = page.getByText("your words go to our server to work out the answer. We do not keep them.");
  await expect(onDevice).toHaveCount(hasScript() ? 1 : 0);
  await expect(onServer).toHaveCount(hasScript() ? 0 : 1);
});

test("an empty form says what is missing, and keeps what was picked", { tag: "@everywhere" }, async ({ page }) => {
  await openForm(page);
  await fillIn(page, { care: "I already had it" });
  await ask(page);
  const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(problem).toContainText(FIRST);
  await expect(problem).toBeFocused();
  await expect(page).toHaveTitle("Error: Find the reason – Claim Lane");
  await expect(wordsOf(page)).toHaveAccessibleDescription(new RegExp(FIRST));
  await expect(choice(page, "What about the care itself? (optional)", "I already had it")).toBeChecked();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);

  await problem.getByRole("link").click();
  await expect(wordsOf(page)).toBeFocused();
});

test("a second empty try gets other words, and no plea or regret", { tag: "@everywhere" }, async ({ page }) => {
  await openForm(page);
  await ask(page);
  await expect(page.getByRole("alert").filter({ hasText: FIRST })).toBeVisible();
  await ask(page);
  const problem = page.getByRole("alert").filter({ hasText: SECOND });
  await expect(problem).toBeVisible();
  await expect(problem).not.toContainText(/please|sorry/i);
});

test("the message is gone once the form has an answer", { tag: "@everywhere" }, async ({ page }) => {
  await openForm(page);
  await ask(page);
  await expect(page.getByText("There is a problem")).toBeVisible();
  await fillIn(page, leadsTo.oneReason);
  await ask(page);
  await expect(heading(page)).toHaveText(/^This /);
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(heading(page)).toHaveText("Find the reason behind the “no”");
  await expect(page.getByText("There is a problem")).toHaveCount(0);
  await expect(page).toHaveTitle("Find the reason – Claim Lane");
});

test("words alone are enough", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  await expect(heading(page)).toHaveText(/^This (looks like|may be): /);
});

test("a pick alone is enough", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.deskQuestion);
  await expect(page.getByRole("group", { name: "Which one is yours?" })).toBeVisible();
});

test("“I’m not sure” everywhere is an answer and no mistake", { tag: "@everywhere" }, async ({ page }) => {
  const notSure = "I’m not sure";
  await showResult(page, { closest: notSure, care: notSure, heard: notSure, appealed: notSure });
  await expect(heading(page)).toHaveText("We cannot tell yet. That is common.");
});

test("an answer about the appeal alone gives its reason", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, { appealed: "The doctor’s office will not help" });
  await expect(heading(page)).toHaveText(/^This may be: /);
  await expect(page.getByText("1 of your answers points here.")).toBeVisible();
});

test("changing the answers brings them all back", { tag: "@everywhere" }, async ({ page }) => {
  const given = {
    text: "Your claim was denied.\nRemark: CO-50.",
    closest: "They say I do not need this care, or it is not proven",
    care: "I have not had it yet",
    heard: "A letter or portal message",
    appealed: "No, not yet",
  };
  await showResult(page, given);
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(heading(page)).toHaveText("Find the reason behind the “no”");
  await expect(wordsOf(page)).toHaveValue(given.text);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(4);
  await expect(choice(page, "Which is closest?", given.closest)).toBeChecked();

  await wordsOf(page).fill("Remark: CO-29.");
  await ask(page);
  await expect(page.getByText("“CO-29”").first()).toBeVisible();
  await expect(page.getByText("CO-50")).toHaveCount(0);
});

test("“Back to your answers” leads to the filled form", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  await page.getByRole("button", { name: "Back to your answers" }).click();
  await expect(wordsOf(page)).toHaveValue(leadsTo.oneReason.text);
});

test("the browser's Back leads to the filled form, Forward to the result", async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  const shown = await heading(page).innerText();
  await page.goBack();
  await expect(heading(page)).toHaveText("Find the reason behind the “no”");
  await expect(wordsOf(page)).toHaveValue(leadsTo.oneReason.text);
  await page.goForward();
  await expect(heading(page)).toHaveText(shown);
});

test("the kind of plan stays known when the answers change", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  await choice(page, "How do you get this insurance?", "Through a college").check();
  await page.getByRole("button", { name: "Show the limits for my plan" }).click();
  await expect(page.getByRole("definition").filter({ hasText: /^Through a college$/ })).toBeVisible();
  await page.getByRole("button", { name: "Change my answers" }).click();
  await wordsOf(page).fill("Remark: CO-29.");
  await ask(page);
  await expect(page.getByText("“CO-29”").first()).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: /^Through a college$/ })).toBeVisible();
});

test("reloading keeps the result", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.twoReasons);
  await page.reload();
  await expect(heading(page)).toHaveText("Two reasons fit. One fact tells them apart.");
});

test("reloading keeps what was typed", async ({ page }) => {
  await openForm(page);
  await fillIn(page, leadsTo.oneReason);
  await page.reload();
  await expect(wordsOf(page)).toHaveValue(leadsTo.oneReason.text);
});

test("a new tab has no result, and search engines do not list it", { tag: "@everywhere" }, async ({
  page,
  context,
}) => {
  await showResult(page, leadsTo.oneReason);
  const other = await context.newPage();
  await other.goto("/check/result");
  await expect(heading(other)).toHaveText("There is no result to show");
  await expect(other.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect(other.getByRole("main").getByRole("link", { name: "Find the reason" }).last()).toHaveAttribute(
    "href",
    "/check",
  );
});

test("without an answer the server has no result to show either", { tag: "@everywhere" }, async ({ page }) => {
  const response = await page.goto("/check/answer");
  expect(response?.status()).toBe(200);
  expect(response?.headers()["cache-control"]).toContain("no-store");
  await expect(heading(page)).toHaveText("There is no result to show");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
});

test("a slow or dead line loses nothing that was typed", async ({ page, context }) => {
  let refuse = true;
  await page.route(rulesAddress, (route) => (refuse ? route.abort() : route.continue()));
  await page.goto("/check");
  await expect(page.getByText("Your words stay on this phone.")).toBeVisible();
  await fillIn(page, leadsTo.oneReason);
  await context.setOffline(true);
  await ask(page);
  await expect(heading(page)).toHaveText("We could not load the rules");
  await context.setOffline(false);
  refuse = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(heading(page)).toHaveText(/^This looks like: /);
});
