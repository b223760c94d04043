import { expect, test } from "@playwright/test";
import { ask, fillIn, heading, leadsTo, wordsOf } from "./form";
import { ownServer } from "./own-server";
import { sealedCookie } from "./sealed-cookie";

const MARKER = "zebrafinch";
const TEXT = `${MARKER} wrote: ${leadsTo.oneReason.text}`;
const FORM = { form: { step: "answers", reason: TEXT }, maxRedirects: 0 };

test("the server compiles nothing, and has read its rules before it answers anybody", async ({ request }) => {
  const server = await ownServer();
  try {
    server.lay("broken after the start");
    const answer = await request.post(`${server.address}/check/answer`, FORM);
    expect(answer.status()).toBe(303);
    const page = await request.get(`${server.address}/check/answer`);
    expect(await page.text()).toContain("This looks like: ");
  } finally {
    await server.stop();
  }
});

for (const [name, data] of Object.entries({ broken: "{", "of another shape": '{"version":1}', nothing: "null" })) {
  test(`rules that can not be read lose no words, and are read again when they are right: ${name}`, {
    tag: "@no-script",
  }, async ({ page }) => {
    const server = await ownServer(data);
    try {
      await page.goto(`${server.address}/check`);
      await fillIn(page, { text: TEXT, care: "I already had it" });
      await ask(page);
      const problem = page.getByRole("alert").filter({ hasText: "We could not work out your result" });
      await expect(problem).toContainText("The fault is ours. We kept nothing.");
      await expect(problem.getByRole("link", { name: "the list of all reasons" })).toHaveAttribute("href", "/denials");
      await expect(page).toHaveTitle("Error: Find the reason – Claim Lane");
      await expect(wordsOf(page)).toHaveValue(TEXT);
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);

      server.lay();
      await ask(page);
      await expect(heading(page)).toHaveText(/^This looks like: /);
      expect(server.printed()).toContain("/check/answer failed: ");
      expect(server.printed()).not.toContain(MARKER);
    } finally {
      await server.stop();
    }
  });
}

test("a result that can not be shown says where the answers are, and shows when the rules are right again", {
  tag: "@no-script",
}, async ({ page, context }) => {
  const server = await ownServer("{");
  const decided = {
    ...{ state: "good-fit", patterns: ["not-medically-necessary"], from: "words", counts: { here: 1, elsewhere: 0 } },
    ...{ question: null, contradiction: null, cut: false, spanish: false, crisis: false, quotes: [] },
  };
  const carried = { view: "result", told: { text: TEXT, answers: {} }, decided, textLost: false, problem: 0 };
  try {
    await context.addCookies([
      { name: "claim-lane", value: await sealedCookie(carried, 600), domain: "127.0.0.1", path: "/check" },
    ]);
    const answer = await page.goto(`${server.address}/check/answer`);
    expect(answer?.status()).toBe(500);
    expect(answer?.headers()["cache-control"]).toContain("no-store");
    await expect(heading(page)).toHaveText("We could not show your result");
    await expect(page.getByText("Your answers are still in this browser")).toBeVisible();

    server.lay();
    await page.getByRole("link", { name: "Try again" }).click();
    await expect(heading(page)).toHaveText(/^This looks like: /);
  } finally {
    await server.stop();
  }
});
