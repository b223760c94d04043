import type { Told } from "@/lib/check/answers";
import type { Card } from "@/lib/content/card";
import type { CheckData } from "@/lib/content/check-data";
import { Agency } from "../help/agency";
import { OutsideReview } from "../pattern/parts";
import { Rich } from "../rich";
import { Ruled } from "../ruled";
import { knownPlans } from "./numbering";

interface OutsideHelpProps {
  card: Card;
  told: Told;
  data: CheckData;
  cites: readonly string[];
}

/** Plans whose next step is another than the outside review of job and Marketplace plans: only their own is shown. */
const OWN_REVIEW: ReadonlySet<string> = new Set(["medicare", "medicaid", "federal", "military", "short-term"]);

/** Whether somebody outside the plan can look again, and who takes a complaint about this kind of plan. */
export function OutsideHelp({ card, told, data, cites }: OutsideHelpProps) {
  const ids: readonly string[] = knownPlans(told) ?? [];
  return (
    <section aria-labelledby="outside">
      <h2 id="outside">Outside review and complaints</h2>
      {!OWN_REVIEW.has(told.plan ?? "") && <OutsideReview card={card} cites={cites} />}
      {data.planTypes
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name, outsideReview, complain }) => (
          <div key={id}>
            <h3>{name}</h3>
            <Ruled
              rows={[
                ["Outside review", <Rich key="review" text={`${outsideReview}[^${id}]`} cites={cites} />],
                ["Complaints go to", <Complain key="complain" agencies={complain} />],
              ]}
            />
          </div>
        ))}
      <p>
        <a href="/help" rel="noreferrer">
          Which office has power over your plan, state by state
        </a>{" "}
        and{" "}
        <a href="/guides/get-help-from-a-person" rel="noreferrer">
          who can help you in person
        </a>
        .
      </p>
    </section>
  );
}

function Complain({ agencies }: { agencies: CheckData["planTypes"][number]["complain"] }) {
  return (
    <ul>
      {agencies.map((agency) => (
        <li key={agency.agency}>
          <Agency agency={agency} />
        </li>
      ))}
    </ul>
  );
}
