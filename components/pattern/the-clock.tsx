import { Rich } from "../rich";
import { Say } from "../say";
import { Section } from "../section";
import type { ArticleData } from "./article";
import { ClockTable } from "./clock-table";
import { MoreLimits } from "./more-limits";

/** The time to appeal, by kind of plan, and the short appeal that protects it. */
export function TheClock({ pattern, cites, clocks, moreClocks }: ArticleData) {
  const { protectiveAppeal, note } = pattern.clock;
  return (
    <Section title="The clock">
      <p className="lead">
        <strong>Asking does not stop the clock.</strong> The date on your letter counts. If it gives less time than this
        page, keep to the letter.
      </p>
      {note && (
        <p>
          <Rich text={note} cites={cites} />
        </p>
      )}
      {protectiveAppeal && (
        <>
          <p>
            Little time left, or no date in the letter? Send this short appeal now, to the appeals address in your
            letter. It can hold your place while you ask. In Medicaid paid by the state, ask for a hearing instead. In a
            Medicare drug plan, first ask for a decision.
          </p>
          <Say words={protectiveAppeal} label="Copy this short appeal" />
        </>
      )}
      <details>
        <summary>Time to appeal, by kind of plan</summary>
        <ClockTable rows={clocks} cites={cites} />
      </details>
      <MoreLimits title="Other time limits that matter here" limits={moreClocks} cites={cites} />
    </Section>
  );
}
