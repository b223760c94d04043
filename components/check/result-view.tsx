import type { FormEventHandler, ReactNode } from "react";
import type { Told } from "@/lib/check/answers";
import type { Decided } from "@/lib/check/decided";
import type { Card } from "@/lib/content/card";
import type { CheckData } from "@/lib/content/check-data";
import { site } from "@/lib/site";
import { Printed } from "../shell/printed";
import { Sources } from "../sources";
import { AnswersGiven } from "./answers-given";
import { CannotTell } from "./cannot-tell";
import { CrisisPanel } from "./crisis-panel";
import { citesOf } from "./numbering";
import { OneReason } from "./one-reason";
import { TwoReasons } from "./two-reasons";

export interface ResultProps {
  decided: Decided;
  told: Told;
  data: CheckData;
  /** Print and save, which need script. */
  tools?: ReactNode;
  /** With script these catch what would else be posted to /check/answer. */
  onStep?: FormEventHandler<HTMLFormElement>;
}

/** The whole result, the same with and without script. */
export function ResultView(props: ResultProps) {
  const { decided, told, data, onStep, tools } = props;
  const cards = decided.patterns.flatMap((slug) => data.cards.find((card) => card.slug === slug) ?? []);
  const cites = citesOf(decided.state, cards, data, told);
  const crisis = decided.crisis || cards[0]?.crisis === true;
  return (
    <>
      <Printed path="/check" />
      <StepForm step="change" onStep={onStep} className="screen-only">
        <button type="submit" className="linklike">
          Back to your answers
        </button>
      </StepForm>
      {crisis && <CrisisPanel />}
      <Body {...props} cards={cards} cites={cites} />
      <AnswersGiven told={told} onStep={onStep} />
      <section aria-label="Keep or clear" className="screen-only">
        <div className="buttons">{tools}</div>
        <StepForm step="clear" onStep={onStep}>
          <p>On a shared phone? Clear your answers when you are done.</p>
          <button type="submit" className="button quiet">
            Clear my answers
          </button>
        </StepForm>
      </section>
      <Sources lines={cites.flatMap((id) => data.sources.find((line) => line.id === id) ?? [])} />
      <p className="small">{site.notAdvice}</p>
    </>
  );
}

export interface BodyProps extends ResultProps {
  cards: Card[];
  /** Facts cited on this page, in the order of their numbers. */
  cites: readonly string[];
}

function Body(props: BodyProps) {
  const [first, second] = props.cards;
  if (props.decided.state === "two-fit" && first && second) return <TwoReasons {...props} pair={[first, second]} />;
  if (props.decided.state !== "cannot-tell" && first) return <OneReason {...props} card={first} />;
  return <CannotTell {...props} />;
}

interface StepFormProps {
  step: string;
  onStep?: FormEventHandler<HTMLFormElement> | undefined;
  className?: string;
  children: ReactNode;
}

/** A form that sends one step of the path without script; with script the step is taken on the device. */
export function StepForm({ step, onStep, className, children }: StepFormProps) {
  return (
    <form action="/check/answer" method="post" onSubmit={onStep} className={className} autoComplete="off">
      <input type="hidden" name="step" value={step} />
      {children}
    </form>
  );
}
