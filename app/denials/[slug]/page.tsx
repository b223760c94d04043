import { notFound } from "next/navigation";
import { JsonLd } from "@/components/json-ld";
import { Article } from "@/components/pattern/article";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { CopyScript } from "@/components/shell/copy-script";
import { appealClocks, citesOf } from "@/lib/clocks/appeal-clock";
import { toCard, toSourceLine } from "@/lib/content/card";
import { allFacts } from "@/lib/content/facts";
import { allGuides } from "@/lib/content/guides";
import { findLane } from "@/lib/content/lane";
import { allPatterns, findPattern } from "@/lib/content/patterns";
import { articleJsonLd, pageMetadata } from "@/lib/seo";
import { site } from "@/lib/site";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await allPatterns()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<"/denials/[slug]">) {
  const pattern = await findPattern((await params).slug);
  if (!pattern) notFound();
  return pageMetadata({ ...pattern, path: `/denials/${pattern.slug}`, type: "article" });
}

export default async function PatternPage({ params }: PageProps<"/denials/[slug]">) {
  const pattern = await findPattern((await params).slug);
  const lane = pattern && (await findLane(pattern.lane));
  if (!pattern || !lane) notFound();
  const facts = await allFacts();
  const clocks = appealClocks(facts.planTypes, facts.clocks, pattern.clock.step, pattern.clock.own);
  const told = new Set(clocks.map(({ clock }) => clock?.id));
  const moreClocks = facts.clocks.filter(({ id }) => pattern.clock.more.includes(id) && !told.has(id));
  const shown = [...clocks.flatMap(citesOf), ...moreClocks.map(({ id }) => id)];
  const cites = [...new Set([...pattern.cites, ...shown])];
  const guides = (await allGuides()).filter(({ slug }) => pattern.guides.includes(slug));
  const path = `/denials/${pattern.slug}`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: site.library, href: "/denials" },
          { name: lane.name, href: `/lanes/${lane.slug}` },
          { name: pattern.short, href: path },
        ]}
      />
      <Article
        pattern={pattern}
        card={toCard(pattern)}
        deskName={lane.name}
        cites={cites}
        sources={cites.flatMap((id) => facts.byId.get(id) ?? []).map(toSourceLine)}
        clocks={clocks}
        moreClocks={moreClocks}
        planTypes={facts.planTypes}
        names={new Map((await allPatterns()).map(({ slug, short }) => [slug, short]))}
        guides={guides}
      />
      <JsonLd data={articleJsonLd({ ...pattern, path })} />
      <CopyScript />
    </>
  );
}
