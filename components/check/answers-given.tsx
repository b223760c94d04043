import type { FormEventHandler } from "react";
import type { Told } from "@/lib/check/answers";
import { labels, planDetailLabels, planLabels } from "./labels";
import { StepForm } from "./result-view";

const short = { closest: "Closest reason", care: "The care", heard: "Heard from", appealed: "Appeal" } as const;

/** What the reader answered, each with the way to change it. The text itself is named, not repeated. */
export function AnswersGiven({ told, onStep }: { told: Told; onStep?: FormEventHandler<HTMLFormElement> | undefined }) {
  const { answers, plan, planDetail, text } = told;
  const keys = ["closest", "care", "heard", "appealed"] as const;
  const given = keys.flatMap((key) => {
    const value = answers[key];
    const names: Record<string, string> = labels[key];
    return value ? [[short[key], `You picked: ${names[value]}`] as const] : [];
  });
  return (
    <section aria-labelledby="your-answers">
      <h2 id="your-answers">Your answers</h2>
      <dl className="ruled">
        {text.trim() && (
          <div>
            <dt>Their words</dt>
            <dd>You pasted or typed {text.length.toLocaleString("en-US")} characters.</dd>
          </div>
        )}
        {given.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {plan && (
          <div>
            <dt>Kind of plan</dt>
            <dd>
              {planLabels[plan]}
              {planDetail && `: ${planDetailLabels[planDetail]}`}
            </dd>
          </div>
        )}
      </dl>
      <StepForm step="change" onStep={onStep} className="screen-only">
        <button type="submit" className="button quiet">
          Change my answers
        </button>
      </StepForm>
    </section>
  );
}
