import { request as httpRequest } from "node:http";
import { expect, test } from "@playwright/test";
import { ask, choice, fillIn, heading, mainWords, openForm, showResult, wordsOf } from "./form";
import { cookieKey, sealedCookie } from "./sealed-cookie";

const CODE = "CO-50";
const STATES = /^(This looks like: |This may be: |Two reasons fit\.|We cannot tell yet\.)/;
const FORM_LIMIT = 250_000; // bytes

/** Strange texts. Where one holds the code, the result still reads it. */
const strange: Record<string, string> = {
  "emoji only": "😡😡😡 💊🏥",
  "emoji around a code": `😡 ${CODE} 💊`,
  "Arabic, from right to left": "رفضت شركة التأمين الدفع",
  "marks that turn the direction": `\u202e${CODE}\u202c \u2066plan\u2069`,
  "control characters": `\u0001\u0007${CODE}\u001b[31m\u0008`,
  "a script element": `<script>window.harmed = true; alert(1)</script> ${CODE}`,
  "an image with a handler": `<img src=x onerror="window.harmed = true"> ${CODE} <svg onload="window.harmed=true">`,
  "the end of a textarea": `</textarea><h1>harmed</h1> ${CODE}`,
  SQL: `'; DROP TABLE claims; -- ${CODE}`,
  "the inside of a PDF": `%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>\nstream\nxœ¥ZÛn\u0003ä¸\u0011}\nendstream ${CODE}`,
  "template marks": `{{constructor.constructor('window.harmed=true')()}} \${7*7} ${CODE}`,
  "one letter": "a",
  "numbers only": "0000000000000000",
  "half an emoji": `\ud83d ${CODE}`,
  "one very long word": "a".repeat(1_500),
  "a prototype's name": "__proto__ constructor toString hasOwnProperty",
};

for (const [name, text] of Object.entries(strange)) {
  test(`strange text gives a sensible screen: ${name}`, { tag: "@everywhere" }, async ({ page }) => {
    let dialogs = 0;
    page.on("dialog", async (dialog) => {
      dialogs++;
      await dialog.dismiss();
    });
    await showResult(page, { text });
    await expect(heading(page)).toHaveText(STATES);
    if (text.includes(CODE)) await expect(page.locator("mark").filter({ hasText: CODE })).toHaveCount(1);
    expect(dialogs).toBe(0);
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    await expect(page.locator("main script:not([src]):not([type]), main img, main svg[onload]")).toHaveCount(0);
    const before = await mainWords(page);
    await page.getByRole("button", { name: "Change my answers" }).click();
    const kept = await wordsOf(page).inputValue();
    expect(kept.toWellFormed().length).toBe(text.toWellFormed().replace(/\r\n?/g, "\n").length);
    await ask(page);
    await expect(heading(page)).toHaveText(STATES);
    expect(await mainWords(page)).toBe(before);
  });
}

test("spaces alone count as an empty form", { tag: "@everywhere" }, async ({ page }) => {
  await openForm(page);
  await wordsOf(page).fill(" \n\t \u00a0 ");
  await ask(page);
  await expect(page.getByText("There is a problem")).toBeVisible();
});

test("a text of 25,000 characters is taken, and the cut is told", { tag: "@everywhere" }, async ({ page }) => {
  const text = `Remark ${CODE}. ${"The plan wrote many words here. ".repeat(1_000)}`.slice(0, 25_000);
  await showResult(page, { text });
  await expect(heading(page)).toHaveText(STATES);
  await expect(page.getByText("Your text was long. We read the first 20,000 characters.")).toBeVisible();
});

test("without script a text too long for a cookie is told before it has to be pasted again", {
  tag: "@no-script",
}, async ({ page }) => {
  await showResult(page, {
    text: `Remark ${CODE}. ${"Some more words of the letter, all of them different 12. ".repeat(200)}`,
  });
  await expect(heading(page)).toHaveText(/^This (looks like|may be): /);
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(page.getByText("Your text was too long to keep.")).toBeVisible();
});

for (const [name, text] of Object.entries({
  "ten rows of two codes": "99213 PR-96 N130 $100.00\n".repeat(10),
  "sixteen rows of one code": "99213 CO-50 $100.00\n".repeat(16),
  "one code six hundred times": "CO-50 ".repeat(600),
})) {
  test(`a pasted table of codes gets its result: ${name}`, { tag: "@everywhere" }, async ({ page }) => {
    await showResult(page, { text });
    await expect(heading(page)).toHaveText(STATES);
    await expect(page.locator("mark").first()).toBeVisible();
    await page.reload();
    await expect(heading(page)).toHaveText(STATES);
  });
}

test("two presses on the button give one result", { tag: "@everywhere" }, async ({ page }) => {
  await openForm(page);
  await fillIn(page, { text: CODE });
  await page.getByRole("button", { name: "Show my result" }).dblclick();
  await expect(heading(page)).toHaveText(/^This looks like: /);
});

test("a pick that the page does not know does no harm", async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem(
      "claim-lane.check",
      JSON.stringify({
        text: "CO-50",
        answers: { closest: "nonsense" },
        which: "no-such",
        plan: "no-such",
        asked: true,
      }),
    );
  });
  await page.goto("/check/result");
  await expect(heading(page)).toHaveText(/^This looks like: |^There is no result to show/);
});

test("a broken memory of the tab does no harm", async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem("claim-lane.check", '{"text":'));
  await page.goto("/check/result");
  await expect(heading(page)).toHaveText("There is no result to show");
  await page.goto("/check");
  await expect(wordsOf(page)).toHaveValue("");
});

test("a browser that keeps nothing still shows the result", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["getItem", "setItem", "removeItem"] as const) {
      Storage.prototype[name] = () => {
        throw new DOMException("refused", "SecurityError");
      };
    }
  });
  await showResult(page, { text: CODE });
  await expect(heading(page)).toHaveText(/^This looks like: /);
});

test("a browser whose storage fills up later shows the result of the last words, and keeps no old ones", async ({
  page,
}) => {
  await openForm(page);
  await wordsOf(page).fill("Some first words");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await wordsOf(page).fill(CODE);
  await ask(page);
  await expect(heading(page)).toHaveText(/^This looks like: /);
  await expect(page.locator("mark").filter({ hasText: CODE })).toHaveCount(1);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(wordsOf(page)).toHaveValue(CODE);
});

test.describe("what a stranger may send to the server", () => {
  const form = (fields: Record<string, string>) => ({ form: fields, maxRedirects: 0 });

  test("fields that do not exist lead back to an empty result", async ({ request }) => {
    const answer = await request.post("/check/answer", form({ nonsense: "yes", step: "no-such-step" }));
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe("/check/answer");
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  });

  test("values that do not exist count as not answered", async ({ request }) => {
    await request.post(
      "/check/answer",
      form({ step: "answers", closest: "constructor", care: "__proto__", heard: "x", appealed: "y" }),
    );
    const page = await (await request.get("/check/answer")).text();
    expect(page).toContain("There is a problem");
    expect(page).not.toContain("constructor");
  });

  test("an unknown answer to a question of the result leaves the result as it is", async ({ request }) => {
    await request.post("/check/answer", form({ step: "answers", reason: "CO-18 CO-29" }));
    await request.post("/check/answer", form({ step: "which", which: "<script>" }));
    await request.post("/check/answer", form({ step: "plan", plan: "constructor", "detail-job": "x" }));
    const answer = await request.get("/check/answer");
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain("Two reasons fit. One fact tells them apart.");
  });

  test("a far too long answer to a question of the result does not push the result out of the cookie", async ({
    request,
  }) => {
    await request.post("/check/answer", form({ step: "answers", reason: "CO-18 CO-29" }));
    const answer = await request.post("/check/answer", form({ step: "which", which: "a".repeat(200_000) }));
    expect((answer.headers()["set-cookie"] ?? "").length).toBeLessThanOrEqual(4_096);
    expect(await (await request.get("/check/answer")).text()).toContain("Two reasons fit.");
  });

  test("a form in several parts is read too, and a file in it is ignored", async ({ request }) => {
    const parts = {
      step: "answers",
      reason: { name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") },
      closest: "not-sure",
    };
    expect((await request.post("/check/answer", { multipart: parts, maxRedirects: 0 })).status()).toBe(303);
    expect(await (await request.get("/check/answer")).text()).toContain("We cannot tell yet. That is common.");
  });

  for (const [name, options] of Object.entries({
    JSON: { data: { step: "answers", reason: CODE } },
    "plain text": { data: "reason=CO-50", headers: { "content-type": "text/plain" } },
    "an unknown type": { data: "x", headers: { "content-type": "application/x-nonsense" } },
    "parts without their edge": { data: "x", headers: { "content-type": "multipart/form-data" } },
    "broken parts": { data: "--edge\r\nnonsense", headers: { "content-type": "multipart/form-data; boundary=edge" } },
    "no body": {},
    "more than the limit": { form: { step: "answers", reason: "x".repeat(FORM_LIMIT) } },
  })) {
    test(`what is no form is told so: ${name}`, async ({ request }) => {
      const answer = await request.post("/check/answer", { ...options, maxRedirects: 0 });
      expect(answer.status()).toBe(400);
      const page = await answer.text();
      expect(page).toContain("There is a problem with what was sent");
      expect(page).not.toContain(CODE);
      expect(answer.headers()["cache-control"]).toContain("no-store");
      expect(answer.headers()["set-cookie"]).toBeUndefined();
    });
  }

  test("a body without its length is not read", async ({ baseURL }) => {
    const status = await new Promise<number>((resolve, reject) => {
      const sent = httpRequest(
        `${baseURL}/check/answer`,
        {
          method: "POST",
          headers: { "content-type": "application/x-www-form-urlencoded", "transfer-encoding": "chunked" },
        },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      );
      sent.on("error", reject);
      sent.end("step=answers&reason=CO-50");
    });
    expect(status).toBe(400);
  });

  test("the longest text that the form takes is within the limit", async ({ request }) => {
    const answer = await request.post("/check/answer", form({ step: "answers", reason: "‘é’".repeat(20_000 / 3) }));
    expect(answer.status()).toBe(303);
  });

  const carried = {
    view: "result",
    told: { text: CODE, answers: {} },
    decided: {
      state: "good-fit",
      patterns: ["no-such-pattern"],
      from: "words",
      counts: { here: 1, elsewhere: 0 },
      question: null,
      contradiction: null,
      cut: false,
      spanish: false,
      crisis: false,
      quotes: [],
    },
    textLost: false,
    problem: 0,
  };
  const cookies: Record<string, () => Promise<string>> = {
    garbage: async () => "garbage",
    empty: async () => "",
    "five empty parts": async () => "....",
    "forged with another key": () => sealedCookie(carried, 600, Buffer.alloc(32, "other").toString("base64url")),
    "past its end": () => sealedCookie(carried, -60),
    "cut short": async () => (await sealedCookie(carried, 600)).slice(0, -8),
    "sealed, with nothing in it": () => sealedCookie(null, 600),
    "of an older release": () => sealedCookie(carried, 600, cookieKey, 0),
    "of an older shape": () => sealedCookie({ view: "form", told: { text: "x" }, decided: null }, 600),
    "of a newer shape": () => sealedCookie({ ...carried, more: true }, 600),
    "with an answer that is none": () =>
      sealedCookie({ ...carried, told: { text: "", answers: { care: "<script>" } } }, 600),
    "without its quotes": () => sealedCookie({ ...carried, decided: { ...carried.decided, quotes: undefined } }, 600),
  };
  for (const [name, cookie] of Object.entries(cookies)) {
    test(`a cookie that is no good counts as none: ${name}`, async ({ request }) => {
      const headers = { cookie: `claim-lane=${await cookie()}` };
      const shown = await request.get("/check/answer", { headers });
      expect(shown.status()).toBe(200);
      expect(await shown.text()).toContain("There is no result to show");
      for (const step of ["change", "plan", "which", "clear"]) {
        const answer = await request.post("/check/answer", { ...form({ step }), headers });
        expect(answer.status(), step).toBe(303);
      }
    });
  }

  test("a good cookie whose reason no longer exists still gives a page", async ({ request }) => {
    const shown = await request.get("/check/answer", {
      headers: { cookie: `claim-lane=${await sealedCookie(carried, 600, cookieKey)}` },
    });
    expect(shown.status()).toBe(200);
    expect(await shown.text()).toContain("We cannot tell yet. That is common.");
  });

  test("a page is served without compression and by its head alone", async ({ request }) => {
    for (const path of ["/", "/check", "/check/answer", "/denials"]) {
      const plain = await request.get(path, { headers: { "accept-encoding": "identity" } });
      expect(plain.status()).toBe(200);
      expect(plain.headers()["content-encoding"]).toBeUndefined();
      expect(await plain.text()).toContain("<h1");
      expect((await request.head(path)).status(), path).toBe(200);
    }
  });

  test("other methods are refused and break nothing", async ({ request }) => {
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      for (const path of ["/check/answer", "/check", "/", "/denials"]) {
        const status = (await request.fetch(path, { method })).status();
        expect(status, `${method} ${path}`).toBe(405);
      }
    }
    expect((await request.get("/")).status()).toBe(200);
  });

  test("strange addresses are not found, and never a fault of the server", async ({ request }) => {
    for (const path of [
      "/denials/%00",
      "/denials/..%2f..%2fetc%2fpasswd",
      "/lanes/no-such",
      "/guides/no-such",
      "/denials/a/b/c",
      `/${"a".repeat(4_000)}`,
    ]) {
      const status = (await request.get(path)).status();
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(status, path).toBeLessThan(500);
    }
  });
});

test("an unknown address says so kindly and shows ways on", { tag: "@everywhere" }, async ({ page }) => {
  const answer = await page.goto("/no-such-page");
  expect(answer?.status()).toBe(404);
  await expect(heading(page)).toHaveText("Page not found");
  await expect(page).toHaveTitle("Page not found – Claim Lane");
  for (const name of [/reasons/, /Find the reason/, /help from a person/]) {
    await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();
  }
  await expect(page.getByText("404")).toHaveCount(0);
});

test("only the choice is lost that the reader changes", { tag: "@everywhere" }, async ({ page }) => {
  await showResult(page, { text: CODE, heard: "By phone" });
  await page.getByRole("button", { name: "Change my answers" }).click();
  await choice(page, "Where did you hear it? (optional)", "At the pharmacy").check();
  await ask(page);
  await expect(page.getByText("You picked: At the pharmacy")).toBeVisible();
  await expect(page.locator("mark").filter({ hasText: CODE })).toHaveCount(1);
});
