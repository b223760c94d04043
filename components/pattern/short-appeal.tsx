import { type AppealClock, namesOf, routeWords, type Step } from "@/lib/clocks/appeal-clock";
import { Rich } from "../rich";
import { Ruled } from "../ruled";
import { Say } from "../say";

interface ShortAppealProps {
  /** The words to send. */
  words: string;
  step: Step;
  /** The routes of the kinds of plan that the reader may have. */
  rows: readonly AppealClock[];
  cites: readonly string[];
}

const LEAD: Record<Step, string> = {
  first:
    "Little time left, or no date in the letter? Send this short appeal now, to the appeals address in your letter. It can hold your place while you ask.",
  next: "Little time left? Send these words now, to the office that the letter names, on its form if there is one. Keep only the step that your letter names.",
};

/** The short appeal that protects a reader's time, and the kinds of plan in which another step does. */
export function ShortAppeal({ words, step, rows, cites }: ShortAppealProps) {
  const elsewhere = step === "first" ? rows.filter(({ letter }) => !letter) : [];
  const sent = step === "next" || rows.some(({ letter }) => letter);
  return (
    <>
      {sent && <p>{LEAD[step]}</p>}
      {elsewhere.length > 0 && (
        <>
          {sent && <p>Not in these kinds of plan, where another step counts:</p>}
          <Ruled
            rows={elsewhere.map((row) => [namesOf(row), <Rich key="route" text={routeWords(row)} cites={cites} />])}
          />
        </>
      )}
      {sent && <Say words={words} label="Copy this short appeal" />}
    </>
  );
}
