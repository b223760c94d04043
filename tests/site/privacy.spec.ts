import { readFileSync } from "node:fs";
import { type APIResponse, expect, type Page, type Request } from "@playwright/test";
import { ask, choice, fillIn, heading, leadsTo, openForm, rulesAddress, showResult, wordsOf } from "./form";
import { goldenTexts } from "./golden-texts";
import { serverLog } from "./server-log";
import { oneOfEachKind, publicPaths, test } from "./visited-pages";

/** A word that stands nowhere but in what a test types. */
const MARKER = "zebrafinch";
const TEXT = `${MARKER} wrote: ${leadsTo.oneReason.text}`;

/** Keeps every request of the page. `blob:` addresses stay inside the browser; the tab's icon comes with each new address. */
function listen(page: Page): Request[] {
  const sent: Request[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith("http") && !request.url().endsWith("/icon.svg")) sent.push(request);
  });
  return sent;
}

async function allOf(requests: readonly Request[]): Promise<string> {
  const parts = requests.map(async (one) =>
    [one.url(), JSON.stringify(await one.allHeaders()), one.postData() ?? ""].join(" "),
  );
  return (await Promise.all(parts)).join("\n");
}

test("once the form has loaded, nothing the reader does asks the network for anything", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await openForm(page);
  const sent = listen(page);

  await fillIn(page, { text: TEXT, care: "I have not had it yet" });
  await ask(page);
  await expect(heading(page)).toHaveText(/^This looks like: /);
  await page.getByRole("button", { name: "Copy these words" }).click();
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed");
  await page.getByRole("button", { name: "Save as a text file" }).click();
  await choice(page, "How do you get this insurance?", "Medicare").check();
  await page.getByRole("button", { name: "Show the limits for my plan" }).click();
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(wordsOf(page)).toHaveValue(TEXT);
  await page.goBack();
  await expect(heading(page)).toHaveText(/^This looks like: /);

  expect(sent.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
});

test("no request ever carries the reader's words, even when the reader clears them or reads an article", async ({
  page,
}) => {
  const sent = listen(page);
  await showResult(page, { text: TEXT });
  await page.getByRole("link", { name: "Read the full article on this reason" }).click();
  await expect(page).toHaveURL(/\/denials\//);
  await page.goBack();
  await expect(heading(page)).toHaveText(/^This looks like: /);
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await expect(heading(page)).toHaveText("Find the reason behind the “no”");
  expect(sent.length).toBeGreaterThan(2);
  expect(await allOf(sent)).not.toContain(MARKER);
  expect(sent.filter((request) => request.method() !== "GET").map((request) => request.url())).toEqual([]);
});

test("no address names the reason before the reader clicks", async ({ page, request }) => {
  test.setTimeout(600_000);
  const slugs = (await publicPaths(request)).flatMap((path) => /^\/denials\/(.+)$/.exec(path)?.[1] ?? []);
  const sent = listen(page);
  for (const text of [
    ...goldenTexts(6).map((golden) => golden.text),
    leadsTo.oneReason.text,
    leadsTo.twoReasons.text,
  ]) {
    await showResult(page, { text });
  }
  const addresses = sent.map((one) => one.url()).join("\n");
  expect(slugs.filter((slug) => addresses.includes(slug))).toEqual([]);
});

test("without script the words go once, to an address that tells nothing", { tag: "@no-script" }, async ({ page }) => {
  await openForm(page);
  await fillIn(page, { text: TEXT });
  const sent = listen(page);
  const posted = page.waitForResponse((response) => response.request().method() === "POST");
  await ask(page);
  const answer = await posted;
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe("/check/answer");
  expect(answer.headers()["cache-control"]).toContain("no-store");
  await expect(heading(page)).toHaveText(/^This looks like: /);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/check/answer");
  const marked = sent.filter((request) => `${request.url()} ${request.postData() ?? ""}`.includes(MARKER));
  expect(marked.map((request) => `${request.method()} ${new URL(request.url()).pathname}`)).toEqual([
    "POST /check/answer",
  ]);
});

test("without script Back from an article returns the result", { tag: "@no-script" }, async ({ page }) => {
  await showResult(page, { text: TEXT });
  const shown = await heading(page).innerText();
  await page.getByRole("link", { name: "Read the full article on this reason" }).click();
  await expect(page).toHaveURL(/\/denials\//);
  await page.goBack();
  await expect(heading(page)).toHaveText(shown);
});

test("without script the answers travel in one sealed cookie that ends by itself", { tag: "@no-script" }, async ({
  page,
  context,
  request,
}) => {
  await showResult(page, { text: TEXT });
  const cookies = await context.cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ path: "/check", httpOnly: true, sameSite: "Strict" });
  expect((cookies[0]?.expires ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(1800);
  expect(Buffer.from(cookies[0]?.value ?? "", "base64url").toString("latin1") + cookies[0]?.value).not.toContain(
    MARKER,
  );

  const post = (headers: Record<string, string>) =>
    request.post("/check/answer", { form: { step: "answers", reason: TEXT }, headers, maxRedirects: 0 });
  const plain = (await post({})).headers()["set-cookie"] ?? "";
  expect(plain).toMatch(/; Path=\/check;/);
  expect(plain).toMatch(/; HttpOnly/);
  expect(plain).toMatch(/; SameSite=Strict/);
  expect(Number(/Max-Age=(\d+)/.exec(plain)?.[1])).toBeLessThanOrEqual(1800);
  expect((await post({ "x-forwarded-proto": "https" })).headers()["set-cookie"]).toMatch(/; Secure/);
});

test("what the server prints holds no word of a reader and no reason", { tag: "@no-script" }, async ({
  page,
  request,
}) => {
  test.setTimeout(600_000);
  await showResult(page, { text: TEXT });
  await page.getByRole("button", { name: "Change my answers" }).click();
  await request.post("/check/answer", { data: { reason: TEXT } });
  await request.post("/check/answer", { form: { step: "which", which: TEXT } });
  const printed = readFileSync(serverLog, "utf8");
  expect(printed).toContain("Ready");
  expect(printed).not.toContain(MARKER);
  expect(printed).not.toContain("CO-50");
  const slugs = (await publicPaths(request)).flatMap((path) => /^\/denials\/(.+)$/.exec(path)?.[1] ?? []);
  expect(slugs.filter((slug) => printed.includes(slug))).toEqual([]);
});

test("“Clear my answers” empties the form, the tab's memory and the cookie", { tag: "@everywhere" }, async ({
  page,
  context,
}) => {
  await showResult(page, { text: TEXT, closest: "It is about a medicine" });
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await expect(page).toHaveURL(/\/check$/);
  await expect(heading(page)).toHaveText("Find the reason behind the “no”");
  await expect(wordsOf(page)).toHaveValue("");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  for (const address of ["/check/result", "/check/answer"]) {
    await page.goto(address);
    await expect(heading(page)).toHaveText("There is no result to show");
  }
});

test("after “Clear my answers” Back does not bring the words back", { tag: "@everywhere" }, async ({ page }) => {
  await page.goto("/denials");
  await showResult(page, { text: TEXT });
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await expect(wordsOf(page)).toHaveValue("");
  for (let press = 0; press < 2; press++) {
    await page.goBack();
    await expect(heading(page)).not.toHaveText(/^This looks like/);
    await expect(page.getByText(MARKER)).toHaveCount(0);
    for (const field of await page.getByRole("textbox").all()) await expect(field).not.toHaveValue(new RegExp(MARKER));
  }
});

test("with script no page sets a cookie or leaves anything but this tab's own memory", async ({
  page,
  context,
  visited,
}) => {
  expect(visited.length).toBeGreaterThan(20);
  for (const path of oneOfEachKind(visited.map((one) => one.path))) await page.goto(path);
  await showResult(page, { text: TEXT });
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(["claim-lane.check"]);
});

test("no page asks any other site for anything", async ({ visited, baseURL }) => {
  const foreign = visited.flatMap(({ path, fetched }) =>
    fetched.filter((url) => new URL(url).origin !== new URL(baseURL ?? "").origin).map((url) => `${path}: ${url}`),
  );
  expect(foreign).toEqual([]);
});

/** What every answer of the server carries, pages and mistakes alike. */
function missing(response: APIResponse): string[] {
  const headers = response.headers();
  const wanted: Record<string, RegExp> = {
    "referrer-policy": /^same-origin$/,
    "x-content-type-options": /^nosniff$/,
    "x-frame-options": /^DENY$/,
    "permissions-policy": /browsing-topics=\(\)/,
    "cross-origin-opener-policy": /^same-origin$/,
    "strict-transport-security": /max-age=\d{8}/,
    "content-security-policy": /frame-ancestors 'none'/,
  };
  return Object.entries(wanted).flatMap(([name, value]) =>
    value.test(headers[name] ?? "") ? [] : [`${name}: ${headers[name]}`],
  );
}

test("every answer of the server carries the headers that protect a reader", async ({ request }) => {
  test.setTimeout(600_000);
  const bare: string[] = [];
  const check = (name: string, response: APIResponse) =>
    bare.push(...missing(response).map((header) => `${name}: ${header}`));
  const rules = /\/check\/data\.\w+\.json/.exec(await (await request.get("/check")).text())?.[0] ?? "";
  expect(rules).toMatch(rulesAddress);
  const others = [
    "/check/result",
    "/check/answer",
    rules,
    "/check/data.0000000000000000.json",
    "/no-such-page",
    "/denials/no-such-page",
    "/robots.txt",
    "/sitemap.xml",
    "/feed.xml",
    "/icon.svg",
    "/og.png",
    "/js/copy.js",
  ];
  for (const path of [...(await publicPaths(request)), ...others])
    check(path, await request.get(path, { maxRedirects: 0 }));
  check(
    "POST, redirect",
    await request.post("/check/answer", { form: { step: "answers", reason: TEXT }, maxRedirects: 0 }),
  );
  check("POST, unreadable", await request.post("/check/answer", { data: { reason: TEXT } }));
  check("POST, too large", await request.post("/check/answer", { form: { reason: "x".repeat(300_000) } }));
  check("PUT", await request.put("/check/answer"));
  expect(bare).toEqual([]);
});

test("the policy of every page allows our own files only, and no unnamed script", async ({ request }) => {
  test.setTimeout(600_000);
  const loose: string[] = [];
  const paths = [...(await publicPaths(request)), "/check/result", "/check/answer", "/no-such-page"];
  for (const path of paths) {
    const sent = (await request.get(path)).headers()["content-security-policy"] ?? "";
    // Two policies hold both, so one that is strict is enough.
    const strict = sent.split(", ").some((policy) => {
      const rules = new Map(
        policy.split(";").map((rule) => [rule.trim().split(" ")[0], rule.trim().split(" ").slice(1)]),
      );
      const sources = ["script-src", "style-src"].flatMap((name) => rules.get(name) ?? ["missing"]);
      const known = sources.every(
        (source) => source === "'self'" || source === "'none'" || source.startsWith("'sha256-"),
      );
      const shut = ["default-src", "base-uri", "object-src"].every((name) => rules.get(name)?.join() === "'none'");
      return known && shut && rules.get("form-action")?.join() === "'self'";
    });
    if (!strict || /https?:|\*|unsafe|data:|blob:/.test(sent)) loose.push(`${path}: ${sent}`);
  }
  expect(loose).toEqual([]);
});
