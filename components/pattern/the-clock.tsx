import { Rich } from "../rich";
import { Section } from "../section";
import type { ArticleData } from "./article";
import { ClockTable } from "./clock-table";
import { MoreLimits } from "./more-limits";
import { ShortAppeal } from "./short-appeal";

/** The time for the step that this reason leads to, by kind of plan, and the short appeal that protects it. */
export function TheClock({ pattern, cites, clocks, moreClocks }: ArticleData) {
  const { protectiveAppeal, note, step } = pattern.clock;
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
      {protectiveAppeal && <ShortAppeal words={protectiveAppeal} step={step} rows={clocks} cites={cites} />}
      <details>
        <summary>
          {step === "next" ? "Time for the next step, by kind of plan" : "Time to appeal, by kind of plan"}
        </summary>
        <ClockTable rows={clocks} cites={cites} />
      </details>
      <MoreLimits title="Other time limits that matter here" limits={moreClocks} cites={cites} />
    </Section>
  );
}
