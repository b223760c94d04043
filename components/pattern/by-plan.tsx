import { Rich } from "../rich";
import { Section } from "../section";
import type { ArticleData } from "./article";

/** What is different by type of plan; each opens on its own, since a reader needs one. */
export function ByPlan({ pattern, cites, planTypes }: ArticleData) {
  const nameOf = (id: string) => planTypes.find((planType) => planType.id === id)?.name ?? id;
  return (
    <Section title="By type of plan">
      <p>Open the one you have. Not sure? The card, the letter, or the benefits office at your job can tell you.</p>
      {pattern.plans.map(({ heading, for: ids, text }) => (
        <details key={heading}>
          <summary>{heading}</summary>
          <p>
            <Rich text={text} cites={cites} />
          </p>
          {ids.length > 1 && <p className="small">For: {ids.map(nameOf).join("; ")}.</p>}
        </details>
      ))}
    </Section>
  );
}
