import { expect, type Page, test } from "@playwright/test";
import { choice, type Given, heading, leadsTo, mainWords, showResult, wordsOf } from "./form";
import { goldenTexts } from "./golden-texts";

const HEADINGS =
  /^(This looks like: “.+”|This may be: “.+”|Two reasons fit\. One fact tells them apart\.|We cannot tell yet\. That is common\.)$/;
const CRISIS = "You can talk to someone now";
const GOLDEN = goldenTexts(12);

/** Shows the same answers with and without script, and returns the words of both pages. */
async function bothWays(page: Page, given: Given): Promise<[string, string]> {
  const browser = page.context().browser();
  const baseURL = test.info().project.use.baseURL;
  const plain = await browser?.newPage({ baseURL, javaScriptEnabled: false });
  if (!plain) throw new Error("no browser");
  await showResult(page, given, true);
  await showResult(plain, given, false);
  const words: [string, string] = [await mainWords(page), await mainWords(plain)];
  await plain.close();
  return words;
}

test("there are texts of our own to try", () => {
  expect(GOLDEN.length).toBeGreaterThan(0);
});

for (const { slug, text } of GOLDEN) {
  test(`with and without script the result is the same: ${slug}`, async ({ page }) => {
    const [scripted, plain] = await bothWays(page, { text });
    expect(plain).toBe(scripted);
    await expect(heading(page)).toHaveText(HEADINGS);
  });
}

const others: Record<string, Given> = {
  ...leadsTo,
  "text of several lines": {
    text: "Dear member,\n\nYour claim was denied.\nReason code: CO-50\n\nSincerely,\nThe plan",
  },
  "words and a pick that disagree": { text: "Remark: CO-50", closest: "It is about a medicine" },
  "an emergency": { text: "Remark: CO-50", care: "It was an emergency" },
  "a phone call": { heard: "By phone" },
  "an appeal refused again": { text: "Remark: CO-29", appealed: "Yes, and they said no again" },
  "a crisis": { text: "Remark: CO-18. I can not go on." },
};
for (const [name, given] of Object.entries(others)) {
  test(`with and without script the result is the same: ${name}`, async ({ page }) => {
    const [scripted, plain] = await bothWays(page, given);
    expect(plain).toBe(scripted);
    await expect(heading(page)).toHaveText(HEADINGS);
  });
}

test("one reason: every part is there, evidence before action", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  await expect(heading(page)).toHaveText(/^This looks like: “.+”$/);
  await expect(
    page.getByText(/^Good fit\. \d+ phrases? in your words points? here, and (none|\d+) points? elsewhere\.$/),
  ).toBeVisible();
  const parts = (await page.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts()).filter(
    (part) => part !== CRISIS,
  );
  expect(parts).toEqual([
    "What we matched in your words",
    "The clock",
    "Not yet",
    "Check this fact",
    "Ask this next",
    "What their answer means",
    "Who does what now",
    "Outside review and complaints",
    "Papers to collect",
    "It is not this one if",
    "Was this wrong?",
    "Your answers",
    "Sources",
  ]);
  for (const term of ["Who sends it", "How", "If that fails", "Keep as proof"]) {
    await expect(page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) })).toHaveCount(1);
  }
  await expect(page.getByText("Asking does not stop the clock.")).toBeVisible();
  await expect(page.getByRole("main").getByText("It is not legal or medical advice")).toBeVisible();
});

test("the reader's own words are quoted, marked, and kept from translation", { tag: "@everywhere" }, async ({
  page,
}) => {
  await showResult(page, leadsTo.oneReason);
  const mark = page.locator("mark");
  await expect(mark.filter({ hasText: "CO-50" })).toHaveCount(1);
  for (const one of await mark.all()) {
    expect(await one.evaluate((element) => element.closest("[translate]")?.getAttribute("translate"))).toBe("no");
  }
  await expect(page.getByRole("listitem").filter({ hasText: /^“CO-50”: / })).toBeVisible();
});

test("numbers that name a person are hidden in the quotes", { tag: "@everywhere" }, async ({ page }) => {
  const secrets = ["jane.doe@example.com", "03/14/1975", "XKQ 123456789"];
  await showResult(page, { text: `Member ${secrets[2]} born ${secrets[1]} ${secrets[0]} remark CO-50` });
  const shown = await mainWords(page);
  for (const secret of secrets) expect(shown).not.toContain(secret);
  expect(shown).toContain("CO-50");
});

test("an urgent card comes when care is still needed, and not when it is over", { tag: "@everywhere" }, async ({
  page,
}) => {
  const card = page.getByRole("heading", { name: "Ask for a fast decision if:" });
  await showResult(page, { ...leadsTo.oneReason, care: "I have not had it yet" });
  await expect(card).toBeVisible();
  await showResult(page, { ...leadsTo.oneReason, care: "I already had it" });
  await expect(card).toHaveCount(0);
});

test("words and a pick that disagree are told, and the words are used", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, { ...leadsTo.oneReason, closest: "It is about a medicine" });
  await expect(
    page.getByText(/^Your words point to the desk “.+”\. You picked “.+”\. We used your words\./),
  ).toBeVisible();
});

test("two reasons: equal cards, and a question that settles it", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.twoReasons);
  await expect(heading(page)).toHaveText("Two reasons fit. One fact tells them apart.");
  await expect(page.getByText(/^2 phrases in your words|^1 phrase in your words/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Right under either" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ask this next" })).toHaveCount(2);
  const question = page.getByRole("group").filter({ has: page.getByRole("radio", { name: "I can’t tell" }) });
  await expect(question.getByRole("radio")).toHaveCount(3);

  await question.getByRole("radio", { name: "I can’t tell" }).check();
  await page.getByRole("button", { name: "Show the one that fits" }).click();
  await expect(heading(page)).toHaveText("Two reasons fit. One fact tells them apart.");

  await question.getByRole("radio").nth(1).check();
  await page.getByRole("button", { name: "Show the one that fits" }).click();
  await expect(heading(page)).toHaveText(/^This may be: “.+”$/);
  await expect(
    page.getByText("Check one fact. 1 of your answers points here. The fact below settles it."),
  ).toBeVisible();
});

test("a desk alone: its reasons are asked, and the answer is taken", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.deskQuestion);
  const question = page.getByRole("group", { name: "Which one is yours?" });
  await question.getByRole("radio").first().check();
  await page.getByRole("main").getByRole("button", { name: "Show my result" }).click();
  await expect(heading(page)).toHaveText(/^This may be: “.+”$/);
  await expect(
    page.getByText("Check one fact. 1 of your answers points here. The fact below settles it."),
  ).toBeVisible();
  await expect(page.getByText("You picked: They say the doctor or hospital is not in my network")).toBeVisible();
  await page.reload();
  await expect(heading(page)).toHaveText(/^This may be: “.+”$/);
});

test("a desk and “I can’t tell”: what to ask for stays", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.deskQuestion);
  await page.getByRole("group", { name: "Which one is yours?" }).getByRole("radio", { name: "I can’t tell" }).check();
  await page.getByRole("main").getByRole("button", { name: "Show my result" }).click();
  await expect(heading(page)).toHaveText("We cannot tell yet. That is common.");
  await expect(page.getByText(/^The closest desk is /)).toBeVisible();
});

test("nothing to go by: what to ask for, in words to send", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.nothing);
  await expect(heading(page)).toHaveText("We cannot tell yet. That is common.");
  await expect(
    page.getByText("Many letters hide the real reason. Ask for it in writing. Here are the words."),
  ).toBeVisible();
  for (const part of ["The clock", "Not yet", "Check this fact", "Ask this next", "Look at the reasons by desk"]) {
    await expect(page.getByRole("heading", { name: part })).toBeVisible();
  }
});

test("the kind of plan changes the clock and the complaint line, never the reason", { tag: "@everywhere" }, async ({
  page,
}) => {
  await showResult(page, leadsTo.oneReason);
  const reason = await heading(page).innerText();
  const clock = page.getByRole("region", { name: "The clock" });
  const outside = page.getByRole("region", { name: "Outside review and complaints" });
  await expect(clock).toContainText("Go by the day in your letter.");
  const before = await clock.innerText();
  await choice(page, "How do you get this insurance?", "Medicare").check();
  await choice(page, "How do you get this insurance?", "Medicare Advantage").check();
  await page.getByRole("button", { name: "Show the limits for my plan" }).click();
  await expect(clock).not.toContainText("Go by the day in your letter.");
  await expect(clock).toContainText(/Medicare Advantage/);
  expect(await clock.innerText()).not.toBe(before);
  await expect(outside.getByRole("term").filter({ hasText: "Complaints go to" })).toBeVisible();
  await expect(heading(page)).toHaveText(reason);
  await expect(page.getByText("Medicare: Medicare Advantage")).toBeVisible();

  await choice(page, "How do you get this insurance?", "Through a college").check();
  await page.getByRole("button", { name: "Show the limits for my plan" }).click();
  await expect(clock.getByRole("term")).toHaveText(["A student plan bought through a college"]);
  await expect(heading(page)).toHaveText(reason);
});

test("words of crisis bring help first and change nothing else", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, { text: "Remark: CO-18." });
  const calm = (await mainWords(page)).replace(/You pasted or typed \d+ characters\./, "").replace(/“….*?…”/, "");
  await expect(page.getByRole("heading", { name: CRISIS })).toHaveCount(0);

  await showResult(page, { text: "Remark: CO-18. I want to die." });
  const panel = page.getByRole("region", { name: CRISIS });
  await expect(panel).toBeVisible();
  await expect(panel.getByRole("link", { name: "Call 988" })).toHaveAttribute("href", "tel:988");
  await expect(panel.getByRole("link", { name: "Text 988" })).toHaveAttribute("href", "sms:988");
  await expect(page.getByText(/press 3/i)).toHaveCount(0);
  expect(await page.getByRole("main").getByRole("heading").first().innerText()).toBe(CRISIS);
  const help = (await panel.innerText()).replace(/\s+/g, " ");
  const links = ["Call 988", "Text 988"].every((name) => help.includes(name));
  expect(links).toBe(true);
  const shaken = (await mainWords(page))
    .replace(/You can talk to someone now.*?It does not depend on this\. ?/, "")
    .replace(/You pasted or typed \d+ characters\./, "")
    .replace(/“….*?…”/, "");
  expect(shaken).toBe(calm);
});

test("a result never speaks in odds, and never of how it works inside", async ({ page }) => {
  test.setTimeout(600_000);
  for (const given of [...GOLDEN.slice(0, 4).map(({ text }) => ({ text })), ...Object.values(leadsTo)]) {
    await showResult(page, given);
    const shown = (await mainWords(page)).replace(/“[^”]*”/g, "").replace(/Sources .*$/, "");
    expect(shown).not.toMatch(/\b(score|AI|guarantee[ds]?|win|wins|algorithm|classifier)\b/);
    expect(
      await page.getByText(/^(Good fit|Check one fact|\d+ phrases? in your words|Many letters)/).innerText(),
    ).not.toContain("%");
    await expect(heading(page)).not.toContainText("%");
  }
});

test("the page around a result says nothing of the reader", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  const around = await page.evaluate(() => ({
    title: document.title,
    head: [...document.head.querySelectorAll("meta, link[rel=canonical]")].map((one) => one.outerHTML).join(" "),
    heading: document.querySelector("h1")?.id ?? "",
    address: location.href,
    history: JSON.stringify(history.state),
  }));
  expect(around.title).toBe("Your result – Claim Lane");
  expect(around.head).not.toMatch(/not-medically|medically necessary|CO-50/);
  expect(around.heading).toBe("");
  expect(new URL(around.address).search + new URL(around.address).hash).toBe("");
  expect(around.history).not.toMatch(/CO-50|not-medically/);
});

test("links to articles tell them nothing", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  const article = page.getByRole("link", { name: "Read the full article on this reason" });
  await expect(article).toHaveAttribute("rel", "noreferrer");
  await expect(article).toHaveAttribute("href", /^\/denials\/[a-z0-9-]+$/);
  const sent = page.waitForRequest((request) => request.url().includes("/denials/"));
  await article.click();
  expect((await (await sent).allHeaders()).referer).toBeUndefined();
});

test("“Copy these words” copies exactly the words on the screen", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await showResult(page, leadsTo.oneReason);
  const words = await page.getByRole("region", { name: "Ask this next" }).getByRole("paragraph").first().innerText();
  const button = page.getByRole("button", { name: "Copy these words" });
  await button.click();
  await expect(page.getByRole("button", { name: "Copied", exact: true })).toBeVisible();
  const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();
  expect(squeeze(await page.evaluate(() => navigator.clipboard.readText()))).toBe(squeeze(words));
  await expect(button).toBeVisible({ timeout: 6_000 });
});

test("where copying is refused the words are selected, and the button says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });
  await showResult(page, leadsTo.oneReason);
  await page.getByRole("button", { name: "Copy these words" }).click();
  await expect(page.getByRole("button", { name: "Selected: now copy" })).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? "");
  expect(selected.length).toBeGreaterThan(40);
});

test("a result can be saved as a text file that holds its words", async ({ page }) => {
  await showResult(page, leadsTo.oneReason);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a text file" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("my-result.txt");
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  const saved = Buffer.concat(chunks).toString("utf8");
  expect(saved).toContain(await heading(page).innerText());
  expect(saved).toContain("Asking does not stop the clock.");
});

test("words that are not English lead to the list in Spanish, and nothing is lost", { tag: "@everywhere" }, async ({
  page,
}) => {
  const text = "El seguro dice que no cubre la cirugía de mi hijo porque el médico no pidió permiso.";
  await showResult(page, { text });
  await expect(
    page.getByText("Parece que escribió en español. Por ahora solo leemos inglés. Escoja la razón en la lista."),
  ).toBeVisible();
  await choice(page, "¿Cuál se parece más?", "Se trata de una medicina").check();
  await page.getByRole("button", { name: "Ver el resultado" }).click();
  await expect(page.getByRole("group", { name: "Which one is yours?" })).toBeVisible();
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(wordsOf(page)).toHaveValue(text);
});
