import type { Card } from "@/lib/content/card";
import { DeskTab } from "../pattern/desk-tab";
import { CheckFact, ExactWords, NotYet, WhoAndHow } from "../pattern/parts";
import { Rich } from "../rich";
import { Choices } from "./choices";
import { Clock } from "./clock";
import { FitLine } from "./fit-line";
import { OutsideHelp } from "./outside-help";
import { PlanQuestion } from "./plan-question";
import { type BodyProps, StepForm } from "./result-view";
import { tellApart, WhatWouldChange } from "./what-would-change";
import { YourWords } from "./your-words";

/** Two reasons fit: two equal cards and the question that tells them apart. No ranking words. */
export function TwoReasons(props: BodyProps & { pair: [Card, Card] }) {
  const { pair, cites, decided, told, data, onStep } = props;
  const [first, second] = pair;
  const question = tellApart(first, second);
  const desk = data.desks.find(({ slug }) => slug === first.lane);
  const asked = question?.question ?? "Which of these two is closer to what your letter says?";
  const labels = {
    [first.slug]: question?.answers[first.slug] ?? first.sign,
    [second.slug]: question?.answers[second.slug] ?? second.sign,
    "cannot-tell": "I can’t tell",
  };
  return (
    <>
      <h1 tabIndex={-1}>Two reasons fit. One fact tells them apart.</h1>
      <FitLine decided={decided} />
      <YourWords quotes={decided.quotes} slugs={[first.slug, second.slug]} />
      <WhatWouldChange {...props} cards={[]} />
      <StepForm step="which" onStep={onStep}>
        <Choices name="which" legend={asked} labels={labels} picked={told.which} />
        <button type="submit" className="button">
          Show the one that fits
        </button>
      </StepForm>
      <h2>Right under either</h2>
      <p>
        <Rich text={question?.safeStep ?? desk?.safeStep ?? ""} cites={cites} />
      </p>
      <Clock appeal={first.clock} told={told} data={data} cites={cites} />
      {pair.map((card) => (
        <section key={card.slug} className="either" aria-label={card.short}>
          <DeskTab lane={card.lane} name={data.desks.find(({ slug }) => slug === card.lane)?.name ?? ""} />
          <h2 className="either-title">“{card.short}”</h2>
          <p>{card.sign}</p>
          <NotYet card={card} cites={cites} />
          <CheckFact card={card} cites={cites} />
          <ExactWords card={card} cites={cites} />
          <WhoAndHow card={card} cites={cites} />
          <p>
            <a href={`/denials/${card.slug}`} rel="noreferrer">
              Read the full article on this reason
            </a>{" "}
            (opens the article; does not include your answers).
          </p>
        </section>
      ))}
      <PlanQuestion told={told} onStep={onStep} />
      <OutsideHelp card={first} told={told} data={data} cites={cites} />
    </>
  );
}
