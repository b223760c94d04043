import { Checked } from "@/components/checked";
import { Counts } from "@/components/counts";
import { Day } from "@/components/day";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import type { Correction, Fact } from "@/lib/content/fact";
import { allFacts } from "@/lib/content/facts";
import { pageMetadata } from "@/lib/seo";

export const metadata = pageMetadata({
  title: "What people often get wrong about denials",
  description:
    "Wrong numbers, wrong time limits and rights that hold for some plans only: what goes round about health plan denials, and what the sources say.",
  path: "/what-people-get-wrong",
});

const groups = [
  { title: "Time limits", holds: ({ kind }: Correction) => kind.includes("time limit") },
  { title: "Numbers", holds: ({ kind }: Correction) => /number|source/.test(kind) },
  { title: "Who may do what, and for which plans", holds: () => true },
] as const;

/** Where an entry was read, on which day, and how. */
function ReadIn({ source, checked }: Pick<Fact, "source" | "checked">) {
  return (
    <p className="small">
      Source:{" "}
      <a href={source.url} rel="noreferrer">
        {source.citation}
      </a>
      . Checked on <Day on={checked.on} />.
      {checked.how === "secondary" && " We read this in a secondary source; the link leads to the official page."}
    </p>
  );
}

export default async function WhatPeopleGetWrong() {
  const { corrections, figures } = await allFacts();
  const groupOf = (correction: Correction) => groups.find(({ holds }) => holds(correction));
  return (
    <>
      <Breadcrumbs trail={[{ name: "What people often get wrong", href: "/what-people-get-wrong" }]} />
      <h1>What people often get wrong about denials</h1>
      <p className="lead">
        Advice on denials goes round and changes on the way. A rule for one kind of plan is told as a rule for all. Here
        are {corrections.length} common claims, and what we found in the sources. At the end stand{" "}
        <a href="#counts">counts by year</a>.
      </p>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h2>{group.title}</h2>
          {corrections
            .filter((correction) => groupOf(correction) === group)
            .map(({ id, claim, says, scope, source, checked }) => (
              <div key={id} id={id} className="correction">
                <h3>People say: {claim}</h3>
                <p>{says}</p>
                {scope && <p className="small">Where this holds: {scope}</p>}
                <ReadIn source={source} checked={checked} />
              </div>
            ))}
        </section>
      ))}
      <section aria-labelledby="counts">
        <h2 id="counts">Counts that you can check</h2>
        <p>
          Each count names its year and who is counted. It tells what happened to others. It does not tell how your case
          will end.
        </p>
        {figures.map(
          ({ id, says, population, caveat, counts, source, checked }) =>
            counts && (
              <div key={id} id={id} className="correction">
                <p>{says}</p>
                <Counts counts={counts} />
                <p className="small">
                  Counted: {population}. {caveat}
                </p>
                <ReadIn source={source} checked={checked} />
              </div>
            ),
        )}
      </section>
      <Checked path="/what-people-get-wrong" />
    </>
  );
}
