import { Day } from "@/components/day";
import { ReportMistake } from "@/components/report-mistake";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { allMends } from "@/lib/content/mends";
import { pageMetadata } from "@/lib/seo";

const path = "/corrections";

export const metadata = pageMetadata({
  title: "Mistakes that we mended",
  description:
    "Mistakes on our pages that could have changed what a reader does: the day, the page, what it said, and what is right.",
  path,
});

export default async function Corrections() {
  const mends = await allMends();
  const days = [...new Set(mends.map(({ on }) => on))];
  return (
    <>
      <Breadcrumbs trail={[{ name: "Mistakes that we mended", href: path }]} />
      <h1>Mistakes that we mended</h1>
      <p className="lead">
        If a mistake on a page could change what you do, we mend it and note it here. Did you act on an older page? Look
        for it below.
      </p>
      <p>
        <ReportMistake path={path} />
      </p>
      {days.map((day) => (
        <section key={day} aria-labelledby={`on-${day}`}>
          <h2 id={`on-${day}`}>
            <Day on={day} />
          </h2>
          <ul>
            {mends
              .filter(({ on }) => on === day)
              .map(({ pages, was, now }) => (
                <li key={was}>
                  <p>
                    <strong>It said:</strong> {was}
                  </p>
                  <p>
                    <strong>Right is:</strong> {now}
                  </p>
                  <p className="small">
                    On:{" "}
                    {pages.map((page, at) => (
                      <span key={page}>
                        {at > 0 && ", "}
                        <a href={page}>{page}</a>
                      </span>
                    ))}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
