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
              <>
                {process === "federal" ? (
                  <Rich text={`${told(limit)}[^federal-external-review-file]`} cites={cites} />
                ) : (
                  told(limit)
                )}{" "}
                To be safe, count from the date on the letter, and have the request arrive in time.
              </>
            ) : (
              "Go by the day that your denial letter gives. Send the request as soon as you can: some limits are short."
            ),
          ],
          fee === null ? null : ["Fee", fee],
          notes.length === 0 ? null : ["Good to know", notes.join(" ")],
          review.phone === null ? null : ["Telephone", <Phone key="phone" phone={review.phone} />],
          [
            "Where we read it",
            <>
              {citation && `${citation}. `}
              {how === "secondary" && "We read this in a secondary source. "}
              {page && (
                <a href={page} rel="noreferrer">
                  {review.url ? "The official page" : "The office’s own page"}
                </a>
              )}
            </>,
          ],
        ]}
      />
    </>
  );
}

/** A limit as words: "4 months after you get the plan's final denial." */
function told({ amount, unit, counted }: NonNullable<State["outsideReview"]["limit"]>): string {
  if (counted === "letter") return `${amount} ${unit} from the date on the final denial letter.`;
  return `${amount} ${unit} after you get the plan’s final denial, or the first denial where no appeal to the plan is needed.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
