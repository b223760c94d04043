import type { Told } from "@/lib/check/answers";
import type { Card } from "@/lib/content/card";
import type { CheckData } from "@/lib/content/check-data";
import { ClockTable } from "../pattern/clock-table";
import { MoreLimits } from "../pattern/more-limits";
import { ShortAppeal } from "../pattern/short-appeal";
import { Rich } from "../rich";
import { knownPlans, limitsOf, routesOf, stepOf } from "./numbering";

interface ClockProps {
  appeal: Card["clock"];
  told: Told;
  data: CheckData;
  cites: readonly string[];
}

/** The time for the reader's next step in their kind of plan, and the short appeal that protects it. */
export function Clock({ appeal, told, data, cites }: ClockProps) {
  const step = stepOf(appeal, told);
  const known = knownPlans(told);
  const rows = routesOf(appeal, data, told);
  // The words for a first appeal would be the wrong letter after a refused one.
  const words = step === appeal.step ? appeal.protectiveAppeal : data.nextAppeal;
  return (
    <section aria-labelledby="the-clock">
      <h2 id="the-clock">The clock</h2>
      <p>
        <strong>Asking does not stop the clock.</strong> The date in your letter counts. If it gives less time, keep to
        the letter.
      </p>
      {appeal.note && (
        <p>
          <Rich text={appeal.note} cites={cites} />
        </p>
      )}
      {known ? (
        <ClockTable rows={rows} cites={cites} />
      ) : (
        <>
          <p>
            Go by the day in your letter. None there? Act this week: some limits are {data.shortestDays} days from the
            date on the letter.
          </p>
          <p>
            <a href="#plan-question">Pick your kind of plan to see its limit</a>
          </p>
        </>
      )}
      <MoreLimits
        title={known ? "Other time limits for your kind of plan" : "Other time limits, by kind of plan"}
        limits={limitsOf(appeal, data, told)}
        cites={cites}
        open={known !== null}
      />
      {told.plan === "medicaid" && (
        <p>
          <a href="/guides/medicaid" rel="noreferrer">
            Medicaid: how to keep care going, and how to ask for a hearing
          </a>
        </p>
      )}
      {told.plan === "medicare" && (
        <p>
          <a href="/guides/medicare" rel="noreferrer">
            Medicare: whom to call today if care is ending, and every step of an appeal
          </a>
        </p>
      )}
      {words && <ShortAppeal words={words} step={step} rows={rows} cites={cites} />}
    </section>
  );
}
