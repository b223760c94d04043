import { Rich } from "../rich";

/** When to ask for a fast decision. Self-contained: heading, test, what to do, who may ask. */
export function UrgentCard({ when, cites }: { when: string; cites: readonly string[] }) {
  return (
    <section className="urgent" aria-labelledby="fast">
      <h2 id="fast">Ask for a fast decision if:</h2>
      <p>
        <Rich text={when} cites={cites} />
      </p>
      <p>
        You or your doctor can ask, by phone, today. Say the words “expedited review”. Not all plans have one.{" "}
        <a href="/guides/ask-for-a-fast-decision" rel="noreferrer">
          How to ask for a fast decision
        </a>
      </p>
    </section>
  );
}
