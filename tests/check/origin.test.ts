import { describe, expect, test } from "vitest";
import { POST } from "@/app/check/answer/route";

/** Posts the shortest of our forms, as a browser would that sends these headers. */
function post(headers: Record<string, string>): Promise<Response> {
  const body = "step=clear";
  return POST(
    new Request("http://claims.example/check/answer", {
      method: "POST",
      body,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(body.length),
        host: "claims.example",
        ...headers,
      },
    }),
  );
}

describe("a form that another site sends is refused, and nothing of it is kept", () => {
  test.each([
    ["the browser says: another site", { "sec-fetch-site": "cross-site" }],
    ["the browser says: a sibling of ours", { "sec-fetch-site": "same-site" }],
    ["also where its origin seems right", { "sec-fetch-site": "cross-site", origin: "https://claims.example" }],
    ["an older browser names another origin", { origin: "https://elsewhere.example" }],
    ["a sibling", { origin: "https://blog.claims.example" }],
    ["another port", { origin: "http://claims.example:8080" }],
    ["an origin that is hidden", { origin: "null" }],
    ["an origin that is none", { origin: "claims.example" }],
    ["another name in front", { origin: "https://claims.example", "x-forwarded-host": "www.claims.example" }],
  ])("%s", async (_, headers) => {
    const answer = await post(headers);

    expect(answer.status).toBe(403);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(await answer.text()).toContain("These answers did not come from our form");
  });
});

describe("our own form is taken", () => {
  test.each([
    ["the browser says: the same origin", { "sec-fetch-site": "same-origin" }],
    ["the reader went there by hand", { "sec-fetch-site": "none" }],
    ["the origin is right", { origin: "https://claims.example" }],
    ["the origin is right, with its port", { origin: "http://claims.example:3000", host: "claims.example:3000" }],
    [
      "a server in front passes the name on",
      { origin: "https://claims.example", host: "10.0.0.7:3000", "x-forwarded-host": "claims.example" },
    ],
    ["a server in front names the default port", { origin: "https://claims.example", host: "claims.example:443" }],
    ["a server in front passes an empty name", { origin: "https://claims.example", "x-forwarded-host": "" }],
    ["a browser that says neither", {}],
  ])("%s", async (_, headers) => {
    expect((await post(headers)).status).toBe(303);
  });
});

describe("the cookie is sent over a safe line only, but for this machine itself", () => {
  test.each([
    ["https, as a server in front says", { "x-forwarded-proto": "https" }],
    ["https at two servers in front", { "x-forwarded-proto": "https,http" }],
    ["a front that does not say how it was asked", {}],
    ["a front that says it in another way", { forwarded: "proto=https" }],
    ["another machine of the house", { host: "192.168.1.20:3000" }],
    ["a name that only begins alike", { host: "localhost.example" }],
    [
      "a front on this machine that passes on the name",
      { host: "127.0.0.1:3000", "x-forwarded-host": "claims.example" },
    ],
    ["a front on this machine that passes on https", { host: "127.0.0.1:3000", "x-forwarded-proto": "https" }],
  ])("secure: %s", async (_, headers) => {
    expect((await post(headers)).headers.get("set-cookie")).toMatch(/^[^,]*; Secure, [^,]*; Secure$/);
  });

  test.each(["localhost:3000", "127.0.0.1:3107", "[::1]:3000", "LOCALHOST"])("not secure: %s", async (host) => {
    expect((await post({ host })).headers.get("set-cookie")).not.toMatch(/Secure/);
  });
});
