import { expect, test } from "@playwright/test";
import { heading, leadsTo, showResult, wordsOf } from "./form";

// Tests run browsers without the memory of whole pages that readers' browsers have. Here it is on.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  },
});

test("with the browser's page memory on, Back from an article returns the result", { tag: "@everywhere" }, async ({
  page,
}) => {
  await showResult(page, leadsTo.oneReason);
  const shown = await heading(page).innerText();
  await page.getByRole("link", { name: "Read the full article on this reason" }).click();
  await expect(page).toHaveURL(/\/denials\//);
  await page.goBack({ waitUntil: "commit" });
  await expect(heading(page)).toHaveText(shown);
});

test("with the browser's page memory on, Back after Clear brings nothing back", { tag: "@everywhere" }, async ({
  page,
}) => {
  await page.goto("/denials");
  await showResult(page, leadsTo.oneReason);
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await expect(wordsOf(page)).toHaveValue("");
  for (let press = 0; press < 2; press++) {
    await page.goBack({ waitUntil: "commit" });
    await expect(page.getByText("CO-50")).toHaveCount(0);
    await expect(heading(page)).not.toHaveText(/^This looks like/);
    for (const field of await page.getByRole("textbox").all()) await expect(field).not.toHaveValue(/CO-50/);
  }
});
