import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The link as built with this address. */
async function built(contact: string | undefined): Promise<string> {
  vi.stubEnv("CONTACT_EMAIL", contact);
  vi.stubEnv("SITE_URL", "https://claimlane.example");
  const { ReportMistake } = await import("@/components/report-mistake");
  return renderToStaticMarkup(createElement(ReportMistake, { path: "/guides/medicare" }));
}

test("a reader can say what is wrong: the mail names the page and asks for no health details", async () => {
  const link = await built("desk@claimlane.example");
  const address = new URL(/href="([^"]+)"/.exec(link)?.[1]?.replaceAll("&amp;", "&") ?? "");

  expect(address.pathname).toBe("desk@claimlane.example");
  expect(address.searchParams.get("subject")).toBe("A mistake on /guides/medicare");
  expect(address.searchParams.get("body")).toContain("Page: https://claimlane.example/guides/medicare");
  expect(address.searchParams.get("body")).toContain("leave out your name, your health");
});

test("without an address no page offers what could not be sent", async () => {
  expect(await built(undefined)).toBe("");
});
