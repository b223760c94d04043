import { expect, test } from "@playwright/test";

const ASKED_EACH_TIME = "public, max-age=0, must-revalidate";

test("nobody keeps an old page: each is asked for anew, and is not sent again where it is the same", async ({
  request,
}) => {
  for (const path of ["/", "/check", "/check/result", "/denials", "/denials/not-medically-necessary", "/codes"]) {
    const page = await request.get(path);
    expect(page.headers()["cache-control"], path).toBe(ASKED_EACH_TIME);
    const { etag } = page.headers();
    expect(etag, path).toBeTruthy();
    const again = await request.get(path, { headers: { "if-none-match": etag ?? "" } });
    expect(again.status(), path).toBe(304);
  }
  for (const path of ["/feed.xml", "/sitemap.xml", "/robots.txt"])
    expect((await request.get(path)).headers()["cache-control"], path).toBe(ASKED_EACH_TIME);
});

test("an address that is not found yet may be found tomorrow", async ({ request }) => {
  for (const path of ["/no-such-page", "/denials/no-such-page", "/.well-known/security.txt", "/check/no-such-page"]) {
    const page = await request.get(path);
    expect(page.status(), path).toBe(404);
    expect(page.headers()["cache-control"], path).toMatch(/(^|, )max-age=0, must-revalidate$/);
    expect(page.headers()["cache-control"], path).not.toContain("s-maxage");
  }
});

test("what is named by its content is kept for ever", async ({ request }) => {
  const html = await (await request.get("/check")).text();
  const chunk = /\/_next\/static\/[^"]+\.js/.exec(html)?.[0] ?? "";
  for (const path of [chunk, "/fonts/atkinson-hyperlegible-next.woff2"])
    expect((await request.get(path)).headers()["cache-control"], path).toBe("public, max-age=31536000, immutable");
  const gone = await request.get("/_next/static/chunks/no-such-chunk.js");
  expect(gone.status()).toBe(404);
  expect(gone.headers()["cache-control"]).not.toContain("31536000");
});

test("what a reader was told is kept by nobody", async ({ request }) => {
  const answer = await request.post("/check/answer", { form: { step: "answers", reason: "CO-50" }, maxRedirects: 0 });
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  expect((await request.get("/check/answer")).headers()["cache-control"]).toBe("private, no-store");
});

test("no picture is made on demand", async ({ request }) => {
  for (const query of ["url=/og.png&w=3840&q=75", "url=/icon.svg&w=64&q=75", "url=https://example.org/a.png&w=64&q=75"])
    expect((await request.get(`/_next/image?${query}`)).status(), query).toBe(404);
});
