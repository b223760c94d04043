import { createHash } from "node:crypto";
import { type APIRequestContext, expect, type Page, type Request, test } from "@playwright/test";
import { ask, choice, fillIn, heading, leadsTo, mainWords, rulesAddress, wordsOf } from "./form";

const { text } = leadsTo.oneReason;
const HAD = "I already had it";

/** Opens the form, fills it in and presses the button, whether or not the rules have come. */
async function askAnyhow(page: Page): Promise<void> {
  await page.goto("/check");
  await expect(page.getByText("Your words stay on this phone.")).toBeVisible();
  await fillIn(page, { text, care: HAD });
  await ask(page);
}

async function addressOf(request: APIRequestContext): Promise<string> {
  return /\/check\/data\.\w+\.json/.exec(await (await request.get("/check")).text())?.[0] ?? "";
}

test("the rules are named by what is in them, and a name never changes its meaning", async ({ request }) => {
  const address = await addressOf(request);
  expect(address).toMatch(rulesAddress);
  expect(await (await request.get("/check/result")).text()).toContain(address);
  const answer = await request.get(address);
  expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(answer.headers()["content-type"]).toContain("application/json");
  const hash = createHash("sha256")
    .update(await answer.body())
    .digest("hex");
  expect(address).toContain(hash.slice(0, 16));
  for (const other of ["/check/data.0123456789abcdef.json", "/check/data.json"]) {
    const unknown = await request.get(other);
    expect(unknown.status(), other).toBe(404);
    expect(unknown.headers()["cache-control"], other).toBe("public, max-age=0, must-revalidate");
  }
});

/** What is not of this version, made from what is. */
const wrong: Record<string, (right: string) => string> = {
  null: () => "null",
  "an empty object": () => "{}",
  "half a file": (right) => right.slice(0, right.length / 2),
  "a page": () => "<!DOCTYPE html><title>Sign in to this network</title>",
  "another version": (right) => JSON.stringify({ ...JSON.parse(right), version: 0 }),
  "an older shape, without limits": (right) => JSON.stringify({ ...JSON.parse(right), limits: undefined }),
  "an older shape, without hints": (right) => {
    const data = JSON.parse(right);
    return JSON.stringify({ ...data, model: { ...data.model, hints: undefined } });
  },
};

for (const [name, made] of Object.entries(wrong)) {
  test(`rules that this page can not read are told, and asked for anew: ${name}`, async ({ page, request }) => {
    const right = await (await request.get(await addressOf(request))).text();
    let bad = true;
    await page.route(rulesAddress, (route) =>
      bad ? route.fulfill({ body: made(right), contentType: "application/json" }) : route.continue(),
    );
    await page.addInitScript(() => {
      const asked: string[] = [];
      const whole = window.fetch;
      window.fetch = (input, init) => {
        if (String(input).startsWith("/check/data.")) asked.push(init?.cache ?? "");
        return whole(input, init);
      };
      Object.assign(window, { asked });
    });
    await askAnyhow(page);
    await expect(heading(page)).toHaveText("We could not load the rules");
    await expect(page.getByText("Nothing was sent. Check your connection, then try again.")).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(heading(page)).toHaveText("We could not load the rules");
    bad = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(heading(page)).toHaveText(/^This looks like: /);
    expect(await page.evaluate(() => "asked" in window && window.asked)).toEqual(["default", "reload", "reload"]);
  });
}

test("a page that is older than the site opens anew, with the words", async ({ page }) => {
  let old = true;
  await page.route(rulesAddress, (route) => (old ? route.fulfill({ status: 404 }) : route.continue()));
  await askAnyhow(page);
  await expect(heading(page)).toHaveText("We could not load the rules");
  await expect(page.getByText("The site was renewed after you opened this page.")).toBeVisible();
  await page.evaluate(() => Object.assign(window, { opened: "before" }));
  old = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(heading(page)).toHaveText(/^This looks like: /);
  expect(await page.evaluate(() => "opened" in window)).toBe(false);
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(wordsOf(page)).toHaveValue(text);
});

test("rules that never come do not hold the reader for ever", async ({ page }) => {
  let mute = true;
  await page.clock.install();
  await page.route(rulesAddress, (route) => (mute ? undefined : route.continue()));
  await askAnyhow(page);
  await expect(heading(page)).toHaveText("Working out your result");
  await expect(page.getByRole("link", { name: "See all reasons" })).toHaveCount(0);
  await page.clock.runFor(5_000);
  await expect(page.getByText("Nothing was sent. The rules are slow to arrive. You can wait.")).toBeVisible();
  await expect(page.getByRole("link", { name: "See all reasons" })).toHaveAttribute("href", "/denials");
  await expect(page.getByRole("button", { name: "Send my answers to the server" })).toBeVisible();
  await page.clock.runFor(11_000);
  await expect(heading(page)).toHaveText("We could not load the rules");
  mute = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(heading(page)).toHaveText(/^This looks like: /);
});

test("where the rules do not come, the reader may send the words to the server, and clear them from both", async ({
  page,
  context,
}) => {
  const lines = `Dear member,\n\n“${text}”`;
  const posted: Request[] = [];
  page.on("request", (request) => request.method() === "POST" && posted.push(request));
  await page.route(rulesAddress, (route) => route.abort());
  await page.goto("/check");
  await expect(page.getByText("Your words stay on this phone.")).toBeVisible();
  await fillIn(page, { text: lines, care: HAD, heard: "By phone" });
  await ask(page);
  await expect(page.getByText("Then your words and picks are sent to it. We do not keep them.")).toBeVisible();
  expect(posted).toEqual([]);

  await page.getByRole("button", { name: "Send my answers to the server" }).click();
  await expect(page).toHaveURL(/\/check\/answer$/);
  await expect(heading(page)).toHaveText(/^This looks like: /);
  expect(await mainWords(page)).toContain("You picked: By phone");
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(wordsOf(page)).toHaveValue(lines);
  await expect(choice(page, "What about the care itself? (optional)", HAD)).toBeChecked();
  await expect(page.getByText("your words go to our server to work out the answer.")).toBeVisible();
  await ask(page);
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await expect(page).toHaveURL(/\/check$/);
  await expect(wordsOf(page)).toHaveValue("");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});
