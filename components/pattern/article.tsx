import type { AppealClock } from "@/lib/clocks/appeal-clock";
import type { Card, SourceLine } from "@/lib/content/card";
import type { Clock, PlanType } from "@/lib/content/fact";
import type { Pattern } from "@/lib/content/pattern";
import { Checked } from "../checked";
import { Html } from "../html";
import { Rich } from "../rich";
import { Ruled } from "../ruled";
import { Section } from "../section";
import { Printed } from "../shell/printed";
import { Sources } from "../sources";
import { ByPlan } from "./by-plan";
import { DeskTab } from "./desk-tab";
import {
  AnswersMean,
  CheckFact,
  Collect,
  ExactWords,
  NotThisIf,
  NotYet,
  OutsideReview,
  WhoActs,
  WhoAndHow,
} from "./parts";
import { TheClock } from "./the-clock";
import { UrgentCard } from "./urgent-card";

export interface ArticleData {
  pattern: Pattern;
  card: Card;
  deskName: string;
  /** Every fact cited on the page, in the order of its number. */
  cites: readonly string[];
  sources: readonly SourceLine[];
  clocks: readonly AppealClock[];
  moreClocks: readonly Clock[];
  planTypes: readonly PlanType[];
  /** Short names of all patterns by slug. */
  names: ReadonlyMap<string, string>;
  guides: readonly { slug: string; short: string }[];
}

/** One denial pattern, whole: the parts in the order in which a reader needs them. */
export function Article(data: ArticleData) {
  const { pattern, card, deskName, cites, names } = data;
  const variants = pattern.sections["Which kind is yours"];
  return (
    <article>
      <Printed path={`/denials/${pattern.slug}`} />
      <DeskTab lane={pattern.lane} name={deskName} />
      <h1>{pattern.title}</h1>
      <Ruled
        rows={[
          ["What the no rests on", <Rich key="rests" text={pattern.restsOn} cites={cites} />],
          ["The fact to check", <Rich key="fact" text={pattern.missingFact.fact} cites={cites} />],
          ["Ask this next", <Rich key="ask" text={pattern.nextQuestion.short} cites={cites} />],
        ]}
      />
      <IsThisYours {...data} />
      {variants && (
        <Section title="Which kind is yours">
          <Html html={variants} />
        </Section>
      )}
      {pattern.urgent && <UrgentCard when={pattern.urgent} cites={cites} />}
      <NotYet card={card} cites={cites} />
      <TheClock {...data} />
      <CheckFact card={card} cites={cites} />
      <ExactWords card={card} cites={cites} why={pattern.nextQuestion.why} />
      <WhoAndHow card={card} cites={cites} />
      <WhoActs card={card} cites={cites} />
      <AnswersMean card={card} cites={cites} />
      <Section title="What to do once you know">
        <Html html={pattern.sections["What to do once you know"] ?? ""} />
      </Section>
      <ByPlan {...data} />
      <Section title="Outside review and complaints">
        <OutsideReview card={card} cites={cites} />
        <p>
          Who takes a complaint depends on your kind of plan.{" "}
          <a href="/help">See which office has power over your plan, state by state</a>.
        </p>
      </Section>
      <Section title="Papers to collect">
        <Collect card={card} cites={cites} />
      </Section>
      <Section title="Questions people ask">
        <Html html={pattern.sections["Questions people ask"] ?? ""} />
      </Section>
      <Sources lines={data.sources} />
      <Checked on={pattern.updated} path={`/denials/${pattern.slug}`} />
      <Related pattern={pattern} names={names} guides={data.guides} />
      <p>
        <a className="button" href="/check">
          Not sure it is yours? Answer a few questions
        </a>
      </p>
    </article>
  );
}

function IsThisYours({ pattern, card, cites, names }: ArticleData) {
  return (
    <Section title="Is this yours?">
      <p>Your letter may say:</p>
      <ul className="phrases">
        {pattern.letterSays.map((phrase) => (
          <li key={phrase}>“{phrase}”</li>
        ))}
      </ul>
      {pattern.notThisIf.some(({ slug }) => names.has(slug)) && (
        <>
          <h3>It is not this one if</h3>
          <NotThisIf card={card} names={names} cites={cites} />
        </>
      )}
    </Section>
  );
}

function Related({ pattern, names, guides }: Pick<ArticleData, "pattern" | "names" | "guides">) {
  const near = pattern.notThisIf.filter(({ slug }) => names.has(slug)).slice(0, 3);
  if (near.length + guides.length === 0) return null;
  return (
    <nav aria-labelledby="related">
      <h2 id="related">Related</h2>
      <ul>
        {near.map(({ slug }) => (
          <li key={slug}>
            <a href={`/denials/${slug}`}>{names.get(slug)}</a>
          </li>
        ))}
        {guides.map(({ slug, short }) => (
          <li key={slug}>
            <a href={`/guides/${slug}`}>{short}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
