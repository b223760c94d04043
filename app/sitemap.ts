import type { MetadataRoute } from "next";
import { fixedAddresses } from "@/lib/content/addresses";
import { allGuides, allPages } from "@/lib/content/guides";
import { allPatterns } from "@/lib/content/patterns";
import { allStates } from "@/lib/content/state";
import { absolute } from "@/lib/site";

/** Every public page. `lastModified` is the day in the page's own front matter; pages that only gather others have none. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [patterns, guides, pages, states, fixed] = await Promise.all([
    allPatterns(),
    allGuides(),
    allPages(),
    allStates(),
    fixedAddresses(),
  ]);
  const dated = (path: string, updated: string) => ({ url: absolute(path), lastModified: updated });
  return [
    ...fixed.map((path) => ({ url: absolute(path) })),
    ...patterns.map(({ slug, updated }) => dated(`/denials/${slug}`, updated)),
    ...guides.map(({ slug, updated }) => dated(`/guides/${slug}`, updated)),
    ...states.map(({ slug, checked }) => dated(`/help/${slug}`, checked.on)),
    ...pages.map(({ slug, updated }) => dated(`/${slug}`, updated)),
  ];
}
