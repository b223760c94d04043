import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { allLanes } from "@/lib/content/lane";
import { allPatterns } from "@/lib/content/patterns";
import { laneLetter } from "@/lib/lanes";
import { pageMetadata } from "@/lib/seo";

export const metadata = pageMetadata({
  title: "How the form decides",
  description:
    "The form counts written rules and compares your words with stories that we wrote. Here is how it counts, and what it looks for, reason by reason.",
  path: "/how-the-form-decides",
});

/** Points in words a reader can weigh. */
function weight(points: number): string {
  if (points < 0) return "speaks against";
  if (points >= 5) return "names it";
  if (points >= 3) return "strong";
  return "a hint";
}

export default async function HowTheFormDecides() {
  const [patterns, desks] = await Promise.all([allPatterns(), allLanes()]);
  return (
    <>
      <Breadcrumbs trail={[{ name: "How the form decides", href: "/how-the-form-decides" }]} />
      <h1>How the form decides</h1>
      <p className="lead">
        The form has a list of written rules, and stories of refusals that we wrote. It learns nothing from what you
        type.
      </p>
      <ol>
        <li>
          <strong>It reads your words</strong> sentence by sentence, and looks for phrases that point to a reason. It
          also knows the codes that plans print, such as CO-50.
        </li>
        <li>
          <strong>It looks around each phrase.</strong> “We had a referral” is not “no referral”. “If they deny it” is
          not a denial. What every letter says about appeal rights does not count.
        </li>
        <li>
          <strong>It adds up.</strong> Each clue counts once, however often it stands there. A phrase that names the
          reason counts most. When one reason is a special case of another, the special case comes first.
        </li>
        <li>
          <strong>It compares your words with our stories.</strong> For each reason we wrote down how people tell it. A
          word that stands in many stories of one reason, and in few of the others, speaks for that reason. One such
          word says little. Many can tip the balance, but a phrase that names a reason counts more.
        </li>
        <li>
          <strong>It says how well it fits</strong>, in one of four fixed ways: good fit, check one fact, two fit,
          cannot tell. It counts phrases for you to see. It does not give a chance in numbers.
        </li>
        <li>
          <strong>What you pick narrows or breaks a tie.</strong> Your own words come first. When the two disagree, the
          result says so.
        </li>
      </ol>
      <p>
        It reads English only, and it can be wrong.{" "}
        <a href="/how-we-write">See how it was tested, and how often it was right</a>.
      </p>
      <h2>What it looks for, reason by reason</h2>
      {desks.map(({ slug, name }) => (
        <section key={slug} aria-label={name}>
          <h3>
            Desk {laneLetter(slug)}: {name}
          </h3>
          {patterns
            .filter(({ lane }) => lane === slug)
            .map((pattern) => (
              <details key={pattern.slug}>
                <summary>{pattern.short}</summary>
                <ul>
                  {pattern.signals.map(({ id, says, points }) => (
                    <li key={id}>
                      {says} ({weight(points)})
                    </li>
                  ))}
                </ul>
                <p>
                  <a href={`/denials/${pattern.slug}`}>Read the article on this reason</a>
                </p>
              </details>
            ))}
        </section>
      ))}
    </>
  );
}
