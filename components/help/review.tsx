import { Rich } from "@/components/rich";
import { Ruled } from "@/components/ruled";
import type { State } from "@/lib/content/state";
import { Phone } from "./phone";

interface ReviewProps {
  state: State;
  cites: readonly string[];
}

/** Outside review of an insured plan's no: who runs it, where to ask, and by when. */
export function Review({ state: { outsideReview: review, department }, cites }: ReviewProps) {
  const { process, runBy, ask, limit, fee, notes = [], citation, how } = review;
  const page = review.url ?? department.url;
  return (
    <>
      {!how && (
        <p>
          We could not confirm how it works here. <a href="#unconfirmed">See why, and what to ask</a>.
        </p>
      )}
      <Ruled
        rows={[
          runBy === null ? null : ["Who runs it", `${runBy}.`],
          ask === null ? null : ["Send it to", sentence(ask)],
          [
            "By when",
            limit ? (
              <Rich key="limit" text={told(limit, process)} cites={cites} />
            ) : (
              "Go by the day that your denial letter gives. Send the request as soon as you can: some limits are short."
            ),
          ],
          [
            "Fee",
            fee ?? (
              <Rich
                key="fee"
                text="We read no rule on a fee here. A few states may charge up to $25.[^right-external-review] Ask before you pay."
                cites={cites}
              />
            ),
          ],
          notes.length === 0 ? null : ["Good to know", notes.join(" ")],
          review.phone === null ? null : ["Telephone", <Phone key="phone" phone={review.phone} />],
          citation || page
            ? [
                "The rule, and where to check it",
                <>
                  {citation && `${citation}. `}
                  {how === "secondary" && "We read this in a secondary source. "}
                  {page && (
                    <a href={page} rel="noreferrer">
                      {review.url ? "The official page" : department.name}
                    </a>
                  )}
                </>,
              ]
            : null,
        ]}
      />
    </>
  );
}

/** A limit as words. Of most states we know the length, not surely the day from which it counts: the letter's is safe. */
function told(
  { amount, unit, counted }: NonNullable<State["outsideReview"]["limit"]>,
  process: State["outsideReview"]["process"],
): string {
  if (counted === "letter")
    return `${amount} ${unit} from the date on the final denial letter. To be safe, have the request arrive by then.`;
  if (process === "federal")
    return `${amount} ${unit} after you get the plan’s final denial, or the first denial where no appeal to the plan is needed.[^federal-external-review-file] To be safe, count from the date on the letter, and have the request arrive in time.`;
  return `${amount} ${unit} after the plan’s final denial, or after the first where no appeal to the plan is needed. Count from the date on the letter: not every state counts from the day you get it. Have the request arrive in time.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
