import { notFound } from "next/navigation";
import { Checked } from "@/components/checked";
import { Html } from "@/components/html";
import { JsonLd } from "@/components/json-ld";
import { Rich } from "@/components/rich";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { CopyScript } from "@/components/shell/copy-script";
import { Sources } from "@/components/sources";
import { toSourceLine } from "@/lib/content/card";
import { allFacts } from "@/lib/content/facts";
import { allGuides, findGuide } from "@/lib/content/guides";
import { articleJsonLd, pageMetadata } from "@/lib/seo";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await allGuides()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<"/guides/[slug]">) {
  const guide = await findGuide((await params).slug);
  if (!guide) notFound();
  return pageMetadata({ ...guide, path: `/guides/${guide.slug}`, type: "article" });
}

export default async function GuidePage({ params }: PageProps<"/guides/[slug]">) {
  const guide = await findGuide((await params).slug);
  if (!guide) notFound();
  const facts = await allFacts();
  const path = `/guides/${guide.slug}`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: "Guides", href: "/guides" },
          { name: guide.short, href: path },
        ]}
      />
      <article>
        <h1>{guide.title}</h1>
        <p className="lead">
          <Rich text={guide.inShort} cites={guide.cites} />
        </p>
        <Html html={guide.html} />
        <p className="buttons">
          <a className="button" href={guide.action.href}>
            {guide.action.text}
          </a>
        </p>
        <Sources lines={guide.cites.flatMap((id) => facts.byId.get(id) ?? []).map(toSourceLine)} />
        <Checked on={guide.updated} path={path} />
      </article>
      <JsonLd data={articleJsonLd({ ...guide, path })} />
      <CopyScript />
    </>
  );
}
