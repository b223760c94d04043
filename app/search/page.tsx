import { FilterScript } from "@/components/pattern/pattern-item";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { siteIndex } from "@/lib/content/site-index";
import { pageMetadata } from "@/lib/seo";

export const metadata = pageMetadata({
  title: "Find a page",
  description:
    "Every page of Claim Lane in one list: reasons, guides, states, words and codes. Type a word to narrow it. The search runs on your device.",
  path: "/search",
});

export default async function Search() {
  const groups = await siteIndex();
  return (
    <>
      <Breadcrumbs trail={[{ name: "Find a page", href: "/search" }]} />
      <h1>Find a page</h1>
      <p className="lead">Every page of this site, in one list.</p>
      <div data-filter="Type a word or a question" data-filter-thing="page" data-filter-best="" />
      {groups.map(({ name, entries }) => (
        <section key={name} aria-label={name} data-filter-group="">
          <h2>{name}</h2>
          <ul>
            {entries.map(({ href, title, words }) => (
              <li key={href} data-words={words}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <FilterScript />
    </>
  );
}
