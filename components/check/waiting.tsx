import type { LoadProblem } from "./use-check-data";

/** Between the button and the result on a slow line; or where the rules did not arrive at all. */
export function Waiting({ problem, retry }: { problem: LoadProblem | null; retry: () => void }) {
  if (!problem) return <h1 tabIndex={-1}>Working out your result</h1>;
  return (
    <>
      <h1 tabIndex={-1}>We could not load the rules</h1>
      <p>
        Your words are still on this phone. Nothing was sent.{" "}
        {problem === "old"
          ? "The site was renewed after you opened this page. “Try again” opens the new page with your words."
          : "Check your connection, then try again."}
      </p>
      <p className="buttons">
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
        <a className="button quiet" href="/denials">
          See all reasons
        </a>
      </p>
    </>
  );
}
