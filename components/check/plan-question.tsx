import type { FormEventHandler } from "react";
import type { Told } from "@/lib/check/answers";
import { followUps, type PlanAnswer } from "@/lib/clocks/plan-answers";
import { Choices } from "./choices";
import { planDetailLabels, planLabels } from "./labels";
import { StepForm } from "./result-view";

/** Asked on the result: it changes the clock and the route, never the reason. */
export function PlanQuestion({ told, onStep }: { told: Told; onStep?: FormEventHandler<HTMLFormElement> | undefined }) {
  return (
    <section id="plan-question" aria-label="Your kind of plan" className="screen-only">
      <StepForm step="plan" onStep={onStep}>
        <Choices
          name="plan"
          legend="How do you get this insurance?"
          hint="This changes the time limits and who can step in. It does not change the reason."
          labels={planLabels}
          picked={told.plan}
          under={(plan) => <FollowUp plan={plan as PlanAnswer} told={told} />}
        />
        <button type="submit" className="button quiet">
          Show the limits for my plan
        </button>
      </StepForm>
    </section>
  );
}

function FollowUp({ plan, told }: { plan: PlanAnswer; told: Told }) {
  const details = followUps(plan);
  if (details.length === 0) return null;
  return (
    <div className="follow-up">
      {details.map((detail) => (
        <label className="choice" key={detail}>
          <input
            type="radio"
            name={`detail-${plan}`}
            value={detail}
            defaultChecked={told.plan === plan && told.planDetail === detail}
            autoComplete="off"
          />
          <span>{planDetailLabels[detail]}</span>
        </label>
      ))}
    </div>
  );
}
