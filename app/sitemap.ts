import type { MetadataRoute } from "next";
import { allGuides, allPages } from "@/lib/content/guides";
import { allLanes } from "@/lib/content/lane";
import { allPatterns } from "@/lib/content/patterns";
import { absolute } from "@/lib/site";

/** Every public page. `lastModified` is the day in the page's own front matter; pages that only gather others have none. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [patterns, guides, pages, desks] = await Promise.all([allPatterns(), allGuides(), allPages(), allLanes()]);
  const dated = (path: string, updated: string) => ({ url: absolute(path), lastModified: updated });
  return [
    ...["/", "/check", "/denials", "/guides"].map((path) => ({ url: absolute(path) })),
    ...desks.map(({ slug }) => ({ url: absolute(`/lanes/${slug}`) })),
    ...patterns.map(({ slug, updated }) => dated(`/denials/${slug}`, updated)),
    ...guides.map(({ slug, updated }) => dated(`/guides/${slug}`, updated)),
    ...pages.map(({ slug, updated }) => dated(`/${slug}`, updated)),
  ];
}
