import { notFound } from "next/navigation";
import { Day } from "@/components/day";
import { Html } from "@/components/html";
import { ReportMistake } from "@/components/report-mistake";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { Sources } from "@/components/sources";
import { toSourceLine } from "@/lib/content/card";
import { allFacts } from "@/lib/content/facts";
import { allPages, findPage } from "@/lib/content/guides";
import { pageMetadata } from "@/lib/seo";
import { site } from "@/lib/site";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await allPages()).map(({ slug }) => ({ page: slug }));
}

export async function generateMetadata({ params }: PageProps<"/[page]">) {
  const page = await findPage((await params).page);
  if (!page) notFound();
  return pageMetadata({ ...page, path: `/${page.slug}` });
}

export default async function ProsePage({ params }: PageProps<"/[page]">) {
  const page = await findPage((await params).page);
  if (!page) notFound();
  const facts = await allFacts();
  return (
    <>
      <Breadcrumbs trail={[{ name: page.title, href: `/${page.slug}` }]} />
      <article>
        <h1>{page.title}</h1>
        <Html html={page.html} />
        {site.contact && (
          <p>
            Write to us: <a href={`mailto:${site.contact}`}>{site.contact}</a>. Leave out health details and ID numbers.{" "}
            <ReportMistake path={`/${page.slug}`} />
          </p>
        )}
        <Sources lines={page.cites.flatMap((id) => facts.byId.get(id) ?? []).map(toSourceLine)} />
        <p className="small">
          Last changed on <Day on={page.updated} />.
        </p>
      </article>
    </>
  );
}
