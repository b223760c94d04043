import { expect } from "@playwright/test";
import { z } from "zod";
import { listed, publicPaths, test, type VisitedPage } from "./visited-pages";

const address = (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/+$/, "");

const Structured = z.looseObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.string().optional(),
  headline: z.string().optional(),
  description: z.string().optional(),
  datePublished: z.string().optional(),
  dateModified: z.string().optional(),
  url: z.string().optional(),
  itemListElement: z.array(z.object({ position: z.number(), name: z.string(), item: z.string() })).optional(),
});

function structuredOf({ structured }: VisitedPage) {
  return structured.map((text) => Structured.parse(JSON.parse(text)));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

test("every page has its own title and its own description", async ({ visited }) => {
  const pages = listed(visited);
  expect(repeated(pages.map(({ title }) => title))).toEqual([]);
  expect(repeated(pages.map(({ description }) => description))).toEqual([]);
  const wrong = pages.filter(
    ({ title, description }) => title.length < 15 || description.length < 50 || description.length > 160,
  );
  expect(wrong.map(({ path, title, description }) => `${path}: ${title}, ${description.length}`)).toEqual([]);
});

test("every title names the page before the site", async ({ visited }) => {
  const wrong = visited.filter(({ path, title }) =>
    path === "/" ? !title.startsWith("Claim Lane: ") : !title.endsWith(" – Claim Lane"),
  );
  expect(wrong.map(({ path, title }) => `${path}: ${title}`)).toEqual([]);
});

test("every listed page names itself as its own address", async ({ visited }) => {
  const own = (path: string) => (path === "/" ? [`${address}/`, address] : [`${address}${path}`]);
  const wrong = listed(visited).filter(({ path, canonical }) => !own(path).includes(canonical));
  expect(wrong.map(({ path, canonical }) => `${path}: ${canonical}`)).toEqual([]);
});

test("the site's map holds every listed page and no private one", async ({ visited, request }) => {
  const mapped = await publicPaths(request);
  expect(repeated(mapped)).toEqual([]);
  expect(
    listed(visited)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([...mapped].sort());
});

test("structured data can be read, and says what the page says", async ({ visited }) => {
  const wrong = visited.flatMap((page) => {
    const article = structuredOf(page).find((one) => one["@type"] === "Article");
    if (!article) return /^\/(denials|guides)\//.test(page.path) ? [`${page.path}: no article`] : [];
    const title = page.headings.find(({ level }) => level === 1)?.text;
    const same =
      article.headline === title &&
      article.description === page.description &&
      article.dateModified === page.day &&
      (article.datePublished ?? "") <= page.day &&
      article.url === page.canonical;
    return same ? [] : [`${page.path}: ${article.headline}, ${article.dateModified}, ${page.day}`];
  });
  expect(wrong).toEqual([]);
});

test("the way back up is the same for people and for search engines", async ({ visited }) => {
  const wrong = visited.filter((page) => {
    const trail = structuredOf(page).find((one) => one["@type"] === "BreadcrumbList")?.itemListElement;
    if (page.crumbs.length === 0 && !trail) return false;
    const steps = trail?.map(({ name }) => name) ?? [];
    return (
      steps.join() !== page.crumbs.join() ||
      trail?.some(({ position, item }, at) => position !== at + 1 || !item.startsWith(address))
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("no page uses structured data that search engines no longer read, or that says too much", async ({ visited }) => {
  const found = visited.filter(({ structured }) =>
    /FAQPage|HowTo|SearchAction|speakable|MedicalWebPage|aggregateRating/i.test(structured.join()),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("the day in the site's map is the day on the page", async ({ visited, request }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const days = new Map(
    [...map.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = ""]) => [
      new URL(/<loc>([^<]+)/.exec(entry)?.[1] ?? address).pathname,
      /<lastmod>([^<]+)/.exec(entry)?.[1]?.slice(0, 10) ?? "",
    ]),
  );
  const wrong = visited.filter(({ path, day }) => days.has(path) && days.get(path) !== day);
  expect(wrong.map(({ path, day }) => `${path}: page ${day}, map ${days.get(path)}`)).toEqual([]);
  expect([...days.values()].filter(Boolean).length).toBeGreaterThan(10);
});

test("no link of ours leads to a page or a place that is not there", async ({ visited, request }) => {
  const pages = new Map(visited.map((page) => [page.path, page]));
  const files = new Map<string, boolean>();
  const dead: string[] = [];
  for (const { path, links } of visited) {
    for (const link of new Set(links)) {
      if (/^(https?|mailto|tel|sms):/.test(link) && !link.startsWith(`${address}/`)) continue;
      const { pathname, hash } = new URL(link, `${address}${path}`);
      const target = pages.get(pathname);
      if (!target && !files.has(pathname))
        files.set(pathname, (await request.get(pathname, { maxRedirects: 0 })).status() === 200);
      const answers = target?.status === 200 || pathname === path;
      const there = target ? answers && (hash === "" || target.ids.includes(hash.slice(1))) : files.get(pathname);
      if (!there) dead.push(`${path}: ${link || "an empty link"}`);
    }
  }
  expect(dead).toEqual([]);
});

test("no name of a place stands twice on a page", async ({ visited }) => {
  const twice = visited.flatMap(({ path, ids }) => repeated(ids).map((id) => `${path}: ${id}`));
  expect(twice).toEqual([]);
});

test("every listed page is linked from another page", async ({ visited }) => {
  const linked = new Set(
    visited.flatMap(({ path, links }) =>
      links.map((link) => new URL(link, `${address}${path}`).pathname).filter((target) => target !== path),
    ),
  );
  expect(
    listed(visited)
      .filter(({ path }) => !linked.has(path))
      .map(({ path }) => path),
  ).toEqual([]);
});

test("robots may read everything and are told where the map is", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${address}/sitemap.xml`);
  expect(robots).not.toMatch(/Disallow: \//);
});

test("the feed holds pages that exist", async ({ request, visited }) => {
  const feed = await (await request.get("/feed.xml")).text();
  const entries = [...feed.matchAll(/<entry>[\s\S]*?<link href="([^"]+)"/g)].map(
    ([, link = ""]) => new URL(link).pathname,
  );
  expect(entries.length).toBeGreaterThan(0);
  const known = new Set(visited.filter(({ status }) => status === 200).map(({ path }) => path));
  expect(entries.filter((path) => !known.has(path))).toEqual([]);
});

test("a shared link shows a picture that exists", async ({ page, request }) => {
  await page.goto("/");
  const picture = (await page.locator("meta[property='og:image']").getAttribute("content")) ?? "";
  const answer = await request.get(new URL(picture).pathname);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
});
