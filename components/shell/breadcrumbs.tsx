import { absolute, site } from "@/lib/site";
import { JsonLd } from "../json-ld";

export interface Crumb {
  name: string;
  href: string;
}

/** The way back up. The last crumb is the page itself and no link. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  const crumbs = [{ name: site.name, href: "/" }, ...trail];
  return (
    <nav aria-label="Breadcrumb">
      <ol className="crumbs">
        {crumbs.map(({ name, href }, index) => (
          <li key={href}>
            {index === crumbs.length - 1 ? <span aria-current="page">{name}</span> : <a href={href}>{name}</a>}
          </li>
        ))}
      </ol>
      <JsonLd
        data={{
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: crumbs.map(({ name, href }, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name,
            item: absolute(href),
          })),
        }}
      />
    </nav>
  );
}
