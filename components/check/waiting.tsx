import { useEffect, useState } from "react";
import type { Told } from "@/lib/check/answers";
import { SendInstead } from "./send-instead";
import type { LoadProblem } from "./use-check-data";

interface WaitingProps {
  told: Told;
  problem: LoadProblem | null;
  retry: () => void;
}

const says = {
  slow: "The rules are slow to arrive. You can wait.",
  line: "Check your connection, then try again.",
  old: "The site was renewed after you opened this page. “Try again” opens the new page with your words.",
} as const;

/** Between the button and the result on a slow line; or where the rules did not arrive at all. */
export function Waiting({ told, problem, retry }: WaitingProps) {
  const long = useLongWait();
  return (
    <>
      <h1 tabIndex={-1}>{problem ? "We could not load the rules" : "Working out your result"}</h1>
      <div role="status">
        {(problem || long) && <p>Your words are still on this phone. Nothing was sent. {says[problem ?? "slow"]}</p>}
      </div>
      {(problem || long) && (
        <>
          <p className="buttons">
            {problem && (
              <button type="button" className="button" onClick={retry}>
                Try again
              </button>
            )}
            <a className="button quiet" href="/denials">
              See all reasons
            </a>
          </p>
          <SendInstead told={told} />
        </>
      )}
    </>
  );
}

const LONG = 4_000; // milliseconds: other ways offered sooner would be pressed by accident, just before the result comes

function useLongWait(): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return long;
}
