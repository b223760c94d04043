import { Feed } from "feed";
import { allGuides } from "@/lib/content/guides";
import { allPatterns } from "@/lib/content/patterns";
import { absolute, site } from "@/lib/site";

export const dynamic = "force-static";

/** New and changed articles and guides, for navigators and librarians who follow the library. */
export async function GET() {
  const [patterns, guides] = await Promise.all([allPatterns(), allGuides()]);
  const entries = [
    ...patterns.map((pattern) => ({ ...pattern, link: absolute(`/denials/${pattern.slug}`) })),
    ...guides.map((guide) => ({ ...guide, link: absolute(`/guides/${guide.slug}`) })),
  ].sort((a, b) => b.updated.localeCompare(a.updated) || a.link.localeCompare(b.link));
  const feed = new Feed({
    id: absolute("/"),
    title: site.name,
    description: site.tagline,
    link: absolute("/"),
    copyright: site.name,
    updated: new Date(`${entries[0]?.updated ?? "2026-11-22"}T00:00:00Z`),
    feedLinks: { atom: absolute("/feed.xml") },
    author: { name: site.name, link: absolute("/how-we-write") },
  });
  for (const { title, link, description, updated } of entries) {
    feed.addItem({ title, id: link, link, description, date: new Date(`${updated}T00:00:00Z`) });
  }
  return new Response(feed.atom1(), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
