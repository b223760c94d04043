import type { Card } from "@/lib/content/card";
import { Rich } from "../rich";
import { Ruled } from "../ruled";
import { Say } from "../say";

interface Part<Fields extends keyof Card> {
  card: Pick<Card, Fields>;
  cites: readonly string[];
}

/** The wrong first move, and why it leaves the refusal untouched. */
export function NotYet({ card: { wrongFirstMove }, cites }: Part<"wrongFirstMove">) {
  return (
    <section className="notyet" aria-labelledby="not-yet">
      <h2 id="not-yet">Not yet</h2>
      <p>
        <strong>
          <Rich text={wrongFirstMove.do} cites={cites} />
        </strong>{" "}
        <Rich text={wrongFirstMove.why} cites={cites} />
      </p>
    </section>
  );
}

export function CheckFact({ card: { missingFact }, cites }: Part<"missingFact">) {
  return (
    <section aria-labelledby="check-this-fact">
      <h2 id="check-this-fact">Check this fact</h2>
      <p className="lead">
        <Rich text={missingFact.fact} cites={cites} />
      </p>
      <Ruled
        rows={[
          ["Where it stands", <Rich key="where" text={missingFact.where} cites={cites} />],
          ["How to get it", <Rich key="how" text={missingFact.how} cites={cites} />],
        ]}
      />
    </section>
  );
}

/** The exact words to send, and what they mean. */
export function ExactWords({ card: { nextQuestion }, cites, why }: Part<"nextQuestion"> & { why?: string }) {
  return (
    <section aria-labelledby="ask-this-next">
      <h2 id="ask-this-next">Ask this next</h2>
      <Say words={nextQuestion.ask} label="Copy these words" />
      <p>
        <strong>In other words:</strong> <Rich text={nextQuestion.gloss} cites={cites} />
      </p>
      {why && (
        <p>
          <strong>Why it works:</strong> <Rich text={why} cites={cites} />
        </p>
      )}
    </section>
  );
}

/** Who sends the words, by which route, and what to do when that route is blocked. */
export function WhoAndHow({ card: { route }, cites }: Part<"route">) {
  const failing = `${route.mayFail} ${route.fallback}`;
  return (
    <Ruled
      rows={[
        ["Who sends it", <Rich key="who" text={`${route.sender} ${route.orElse}`} cites={cites} />],
        ["How", <Rich key="how" text={route.how} cites={cites} />],
        ["If that fails", <Rich key="fails" text={failing} cites={cites} />],
        ["Keep as proof", <Rich key="proof" text={route.proof} cites={cites} />],
      ]}
    />
  );
}

export function WhoActs({ card: { whoActs }, cites }: Part<"whoActs">) {
  const rows = [
    ["You", whoActs.patient],
    ["The doctor’s office", whoActs.office],
    ["Your plan", whoActs.plan],
  ] as const;
  return (
    <section aria-labelledby="who-acts">
      <h2 id="who-acts">Who does what now</h2>
      <Ruled
        rows={rows.map(([who, steps]) => [
          who,
          <ul key={who}>
            {steps.map((step) => (
              <li key={step}>
                <Rich text={step} cites={cites} />
              </li>
            ))}
          </ul>,
        ])}
      />
    </section>
  );
}

/** What each answer means, and what silence means. */
export function AnswersMean({ card: { nextQuestion }, cites }: Part<"nextQuestion">) {
  return (
    <section aria-labelledby="what-their-answer-means">
      <h2 id="what-their-answer-means">What their answer means</h2>
      <Ruled
        rows={[
          ...nextQuestion.answers.map(
            (answer) => [answer.if, <Rich key={answer.if} text={answer.then} cites={cites} />] as const,
          ),
          ["If they do not answer", <Rich key="silence" text={nextQuestion.silence} cites={cites} />],
        ]}
      />
    </section>
  );
}

/** The neighbours, and how to tell. `names` gives each its short name; one without a page is left out. */
export function NotThisIf({
  card: { notThisIf },
  names,
  cites,
}: Part<"notThisIf"> & { names: ReadonlyMap<string, string> }) {
  return (
    <ul>
      {notThisIf.map(
        ({ slug, tell }) =>
          names.has(slug) && (
            <li key={slug}>
              <Rich text={tell} cites={cites} /> See “
              <a href={`/denials/${slug}`} rel="noreferrer">
                {names.get(slug)}
              </a>
              ”.
            </li>
          ),
      )}
    </ul>
  );
}

const verdicts = {
  yes: "Yes, for most plans.",
  "probably-not": "Probably not for this reason.",
  ask: "It depends. Ask.",
} as const;

/** Whether somebody outside the plan can look at a refusal for this reason. */
export function OutsideReview({ card: { outsideReview }, cites }: Part<"outsideReview">) {
  return (
    <p>
      <strong>{verdicts[outsideReview.verdict]}</strong> <Rich text={outsideReview.why} cites={cites} />
    </p>
  );
}

export function Collect({ card: { collect }, cites }: Part<"collect">) {
  return (
    <ul>
      {collect.map((paper) => (
        <li key={paper}>
          <Rich text={paper} cites={cites} />
        </li>
      ))}
    </ul>
  );
}
