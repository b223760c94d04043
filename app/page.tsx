import { DeskList } from "@/components/desk-list";
import { AnnotatedLetter } from "@/components/home/annotated-letter";
import { JsonLd } from "@/components/json-ld";
import { allGuides } from "@/lib/content/guides";
import { allLanes } from "@/lib/content/lane";
import { allPatterns } from "@/lib/content/patterns";
import { pageMetadata, siteJsonLd } from "@/lib/seo";
import { site } from "@/lib/site";

export const metadata = pageMetadata({
  title: "find out why your health plan said no",
  description:
    "Your health plan refused to pay or approve care? Find the reason behind the no, the one fact to check, and the exact words to send. Free, no account.",
  path: "/",
});

export default async function Home() {
  const [patterns, desks, guides] = await Promise.all([allPatterns(), allLanes(), allGuides()]);
  return (
    <>
      <h1 className="home-title">Your health plan said no. Find out why, and what to ask next.</h1>
      <p className="lead">
        Free, and no account. Paste the words of your letter or pick from a list. Your words stay on this phone.
      </p>
      <p className="buttons">
        <a className="button" href="/check">
          Find the reason
        </a>
        <a className="button quiet" href="/denials">
          See all {patterns.length} reasons
        </a>
      </p>
      <section className="urgent" aria-labelledby="fast">
        <h2 id="fast">Ask for a fast decision if:</h2>
        <p>
          waiting could put your life or health in serious danger. You or your doctor can ask by phone, today.{" "}
          <a href="/guides/ask-for-a-fast-decision">How to ask</a>
        </p>
      </section>

      <h2>Before you appeal, look at what the no rests on</h2>
      <p>
        A refusal rests on something: a rule nobody quoted, a list nobody checked, a fax nobody received, a code. An
        appeal that does not touch it uses up a review. Here is a made-up letter, with what to look for.
      </p>
      <AnnotatedLetter guides={new Set(guides.map(({ slug }) => slug))} />

      <h2>Seven desks can say no</h2>
      <p>Each desk holds a different fact. Find the desk, and you know whom to ask.</p>
      <DeskList desks={desks} countOf={(lane) => patterns.filter((pattern) => pattern.lane === lane).length} />

      <h2>What happens next</h2>
      <ol>
        <li>
          <strong>You get the likely reason</strong>, with the words in your own text that point to it. When two reasons
          fit, we say so and ask one question.
        </li>
        <li>
          <strong>You get the fact to check and the exact words to send</strong>: who sends them, by which route, and
          what each answer means.
        </li>
        <li>
          <strong>You keep the clock safe.</strong> Asking does not stop the time to appeal. Where time is short, you
          send a short appeal together with the question.
        </li>
      </ol>

      <h2>What we do not do</h2>
      <p>
        We do not store or sell what you type. We do not promise how it ends. We do not give legal or medical advice.{" "}
        {site.maker} <a href="/how-we-write">How we write, and what we checked</a>.
      </p>
      <JsonLd data={siteJsonLd()} />
    </>
  );
}
