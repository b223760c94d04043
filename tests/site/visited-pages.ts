import { type APIRequestContext, test as base } from "@playwright/test";

/** What one public page shows, read once and looked at by many tests. */
export interface VisitedPage {
  path: string;
  status: number;
  title: string;
  description: string;
  canonical: string;
  robots: string;
  headings: { level: number; text: string }[];
  /** Addresses as written, of every link of the page. */
  links: string[];
  ids: string[];
  /** Each block of structured data, unread. */
  structured: string[];
  crumbs: string[];
  /** The words on the screen. */
  header: string;
  main: string;
  footer: string;
  /** The day at its foot: "Checked on …". */
  day: string;
  /** What the browser fetched for it. */
  fetched: string[];
  /** What the browser's console complained of. */
  complaints: string[];
}

/** The public pages by their paths, from the site's own map. */
export async function publicPaths(request: APIRequestContext): Promise<string[]> {
  const map = await (await request.get("/sitemap.xml")).text();
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}

/** All paths that a reader can meet: the public ones, the two private pages, and an address that does not exist. */
export async function allPaths(request: APIRequestContext): Promise<string[]> {
  return [...(await publicPaths(request)), "/check/result", "/check/answer", "/no-such-page"];
}

/** One path of each kind: the kinds are told by the first part of the address. */
export function oneOfEachKind(paths: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const path of paths) {
    const [, first = "", second] = path.split("/");
    const kind = second ? `${first}/` : first;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** Visits every page once per worker. */
export const test = base.extend<object, { visited: VisitedPage[] }>({
  visited: [
    async ({ browser, playwright }, use, { project }) => {
      const { baseURL } = project.use;
      const request = await playwright.request.newContext({ baseURL });
      const page = await browser.newPage({ baseURL });
      const visited: VisitedPage[] = [];
      let fetched: string[] = [];
      let complaints: string[] = [];
      page.on("request", (sent) => fetched.push(sent.url()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      for (const path of await allPaths(request)) {
        fetched = [];
        complaints = [];
        const response = await page.goto(path, { waitUntil: "load" });
        const shown = await page.evaluate(() => {
          const attribute = (selector: string, name: string) =>
            document.querySelector(selector)?.getAttribute(name) ?? "";
          const words = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? "";
          const days = [...document.querySelectorAll("main p")].filter((p) =>
            /^(Checked|Last changed) on /.test(p.textContent ?? ""),
          );
          return {
            title: document.title,
            description: attribute("meta[name=description]", "content"),
            canonical: attribute("link[rel=canonical]", "href"),
            robots: attribute("meta[name=robots]", "content"),
            headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((one) => ({
              level: Number(one.tagName.slice(1)),
              text: one.textContent ?? "",
            })),
            links: [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? ""),
            ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
            structured: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
              (one) => one.textContent ?? "",
            ),
            crumbs: [...document.querySelectorAll("nav[aria-label=Breadcrumb] li")].map((one) => one.textContent ?? ""),
            header: words("header"),
            main: words("main"),
            footer: words("footer"),
            day: days.at(-1)?.querySelector("time")?.dateTime ?? "",
          };
        });
        visited.push({ path, status: response?.status() ?? 0, ...shown, fetched, complaints });
      }
      await page.close();
      await request.dispose();
      await use(visited);
    },
    { scope: "worker", timeout: 600_000 },
  ],
});

/** Only the pages that search engines may list. */
export function listed(visited: readonly VisitedPage[]): VisitedPage[] {
  return visited.filter(({ robots }) => !robots.includes("noindex"));
}
