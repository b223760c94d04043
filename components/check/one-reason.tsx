import type { Card } from "@/lib/content/card";
import { DeskTab } from "../pattern/desk-tab";
import { AnswersMean, CheckFact, Collect, ExactWords, NotThisIf, NotYet, WhoActs, WhoAndHow } from "../pattern/parts";
import { UrgentCard } from "../pattern/urgent-card";
import { Clock } from "./clock";
import { FitLine } from "./fit-line";
import { OutsideHelp } from "./outside-help";
import { PlanQuestion } from "./plan-question";
import type { BodyProps } from "./result-view";
import { WhatWouldChange } from "./what-would-change";
import { YourWords } from "./your-words";

const URGENT_CARE = ["not-yet", "under-way", "emergency"];

/** One likely reason: the states "good fit" and "check one fact". */
export function OneReason(props: BodyProps & { card: Card }) {
  const { card, cards, cites, decided, told, data, onStep } = props;
  const desk = data.desks.find(({ slug }) => slug === card.lane);
  const names = new Map(data.cards.map(({ slug, short }) => [slug, short]));
  return (
    <>
      <DeskTab lane={card.lane} name={desk?.name ?? ""} />
      <h1 tabIndex={-1}>
        {decided.state === "good-fit" ? "This looks like" : "This may be"}: “{card.short}”
      </h1>
      <FitLine decided={decided} />
      <YourWords quotes={decided.quotes} slugs={[card.slug]} />
      <WhatWouldChange {...props} />
      {card.urgent && told.answers.care && URGENT_CARE.includes(told.answers.care) && (
        <UrgentCard when={card.urgent} cites={cites} />
      )}
      <Clock appeal={card.clock} told={told} data={data} cites={cites} />
      <NotYet card={card} cites={cites} />
      <CheckFact card={card} cites={cites} />
      <ExactWords card={card} cites={cites} />
      <AnswersMean card={card} cites={cites} />
      <WhoAndHow card={card} cites={cites} />
      <WhoActs card={card} cites={cites} />
      <PlanQuestion told={told} onStep={onStep} />
      <OutsideHelp card={card} told={told} data={data} cites={cites} />
      <h2>Papers to collect</h2>
      <Collect card={card} cites={cites} />
      <h2>It is not this one if</h2>
      <NotThisIf card={card} names={names} cites={cites} />
      <h2>Was this wrong?</h2>
      {cards.length > 1 && (
        <>
          <p>These are the nearest other reasons:</p>
          <ul>
            {cards.slice(1).map(({ slug, short, sign }) => (
              <li key={slug}>
                <a href={`/denials/${slug}`} rel="noreferrer">
                  {short}
                </a>
                : {sign}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`/denials/${card.slug}`} rel="noreferrer">
          Read the full article on this reason
        </a>{" "}
        (opens the article; does not include your answers), or{" "}
        <a href="/denials" rel="noreferrer">
          see all reasons
        </a>
        .
      </p>
    </>
  );
}
