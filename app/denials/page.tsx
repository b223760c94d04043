import { reasons } from "@/components/desk-list";
import { FilterScript, PatternItem } from "@/components/pattern/pattern-item";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { allLanes } from "@/lib/content/lane";
import { allPatterns } from "@/lib/content/patterns";
import { laneLetter } from "@/lib/lanes";
import { pageMetadata } from "@/lib/seo";
import { site } from "@/lib/site";

export async function generateMetadata() {
  const count = (await allPatterns()).length;
  return pageMetadata({
    title: `${count} reasons health plans say no`,
    description: `The ${site.library}: ${count} reasons behind a refusal, each with the fact to check, the exact words to send, and who must act.`,
    path: "/denials",
  });
}

export default async function Library() {
  const [patterns, desks] = await Promise.all([allPatterns(), allLanes()]);
  return (
    <>
      <Breadcrumbs trail={[{ name: site.library, href: "/denials" }]} />
      <h1>{patterns.length} reasons health plans say no</h1>
      <p className="lead">
        Each reason has its own missing fact and its own next question. Look for the words that stand in your letter.
      </p>
      <div data-filter="Type a word from your letter" data-filter-thing="reason" />
      <nav aria-label="Desks" data-filter-hide="">
        <ul className="desk-links">
          {desks.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`#${slug}`}>
                {laneLetter(slug)}: {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {desks.map((desk) => {
        const own = patterns.filter(({ lane }) => lane === desk.slug);
        return (
          <section key={desk.slug} aria-labelledby={desk.slug} data-filter-group="">
            <h2 id={desk.slug}>
              Desk {laneLetter(desk.slug)}: {desk.name}
            </h2>
            <p>{desk.line}</p>
            <ul className="desk-list">
              {own.map((pattern) => (
                <PatternItem key={pattern.slug} pattern={pattern} />
              ))}
            </ul>
            <p>
              <a href={`/lanes/${desk.slug}`}>About this desk: which of its {reasons(own.length)} is yours?</a>
            </p>
          </section>
        );
      })}
      <p>
        <a className="button" href="/check">
          Not sure? Answer a few questions
        </a>
      </p>
      <FilterScript />
    </>
  );
}
