import type { Told } from "@/lib/check/answers";
import { type AppealClock, appealClocks, strictest } from "@/lib/clocks/appeal-clock";
import { planTypesOf } from "@/lib/clocks/plan-answers";
import type { Card } from "@/lib/content/card";
import type { CheckData } from "@/lib/content/check-data";
import type { PlanType } from "@/lib/content/fact";
import { ClockTable } from "../pattern/clock-table";
import { MoreLimits } from "../pattern/more-limits";
import { Rich } from "../rich";
import { Say } from "../say";
import { knownPlans, limitsOf } from "./numbering";

interface ClockProps {
  appeal: Card["clock"];
  told: Told;
  data: CheckData;
  cites: readonly string[];
}

/** The time to appeal for the reader's kind of plan, and the short appeal that protects it. */
export function Clock({ appeal, told, data, cites }: ClockProps) {
  const ids: readonly string[] = planTypesOf(told.plan ?? "not-sure", told.planDetail);
  const own = (data.planTypes as PlanType[]).filter(({ id }) => ids.includes(id));
  const rows: AppealClock[] = appealClocks(own, data.clocks);
  const known = knownPlans(told) !== null;
  const first = strictest(rows.flatMap(({ clock }) => clock ?? []));
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
        first && (
          <>
            <p>
              You have not told us your kind of plan. Until you know it, keep to the shortest common limit for an
              appeal:
            </p>
            <p>
              <Rich text={`${first.says}[^${first.id}]`} cites={cites} />
            </p>
            <p>
              <a href="#plan-question">Pick your kind of plan to see its limit</a>
            </p>
          </>
        )
      )}
      <MoreLimits
        title={known ? "Other time limits for your kind of plan" : "Other time limits, by kind of plan"}
        limits={limitsOf(appeal, data, told)}
        cites={cites}
        open={known}
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
      {appeal.protectiveAppeal && (
        <>
          <p>
            Little time left, or no date in the letter? Send this short appeal now, to the appeals address in your
            letter. It can hold your place while you ask. In Medicaid paid by the state, ask for a hearing instead. In a
            Medicare drug plan, first ask for a decision.
          </p>
          <Say words={appeal.protectiveAppeal} label="Copy this short appeal" />
        </>
      )}
    </section>
  );
}
