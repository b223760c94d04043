import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { allGuides } from "@/lib/content/guides";
import { pageMetadata } from "@/lib/seo";

export const metadata = pageMetadata({
  title: "Guides: one job at a time",
  description:
    "Short guides for people whose health plan said no: ask for a fast decision, get help from a person, and more. Each one ends in something to do.",
  path: "/guides",
});

export default async function Guides() {
  const guides = await allGuides();
  return (
    <>
      <Breadcrumbs trail={[{ name: "Guides", href: "/guides" }]} />
      <h1>Guides: one job at a time</h1>
      <p className="lead">Each guide does one job and ends in something to do.</p>
      <ul className="desk-list">
        {guides.map(({ slug, title, description }) => (
          <li key={slug}>
            <a href={`/guides/${slug}`}>{title}</a>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
