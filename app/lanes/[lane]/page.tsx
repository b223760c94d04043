import { notFound } from "next/navigation";
import { DeskTab } from "@/components/pattern/desk-tab";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { allLanes, findLane } from "@/lib/content/lane";
import { allPatterns } from "@/lib/content/patterns";
import { pageMetadata } from "@/lib/seo";
import { site } from "@/lib/site";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await allLanes()).map(({ slug }) => ({ lane: slug }));
}

export async function generateMetadata({ params }: PageProps<"/lanes/[lane]">) {
  const lane = await findLane((await params).lane);
  if (!lane) notFound();
  return pageMetadata({ ...lane, path: `/lanes/${lane.slug}` });
}

export default async function LanePage({ params }: PageProps<"/lanes/[lane]">) {
  const lane = await findLane((await params).lane);
  if (!lane) notFound();
  const patterns = (await allPatterns()).filter((pattern) => pattern.lane === lane.slug);
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: site.library, href: "/denials" },
          { name: lane.name, href: `/lanes/${lane.slug}` },
        ]}
      />
      <DeskTab lane={lane.slug} name={lane.name} />
      <h1>{lane.title}</h1>
      <p className="lead">{lane.line}</p>
      <h2>Who is at this desk</h2>
      <p>{lane.who}</p>
      <h2>What it knows that you need</h2>
      <p>{lane.owns}</p>
      <h2>How to reach it in writing</h2>
      <p>{lane.reach}</p>
      <h2>Which one is yours?</h2>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">If this is what you see</th>
            <th scope="col">Then it is</th>
          </tr>
        </thead>
        <tbody>
          {patterns.map(({ slug, sign, short }) => (
            <tr key={slug}>
              <td>{sign}</td>
              <td>
                <a href={`/denials/${slug}`}>{short}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Right under any of them</h2>
      <p>{lane.safeStep}</p>
      <p>
        <a className="button" href="/check">
          Not sure? Answer a few questions
        </a>
      </p>
    </>
  );
}
