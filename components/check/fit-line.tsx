import type { Decided } from "@/lib/check/decided";

const WORDS = "No phrase in your text names this reason. Some of its words often go with it.";

function phrases(count: number): string {
  return count === 1 ? "1 phrase" : `${count} phrases`;
}

/** How well it fits, told as counted evidence and never as a chance. */
export function FitLine({ decided: { state, from, counts } }: { decided: Decided }) {
  const here = `${phrases(counts.here)} in your words ${counts.here === 1 ? "points" : "point"}`;
  const elsewhere =
    counts.elsewhere === 0
      ? "none point elsewhere"
      : `${counts.elsewhere} ${counts.elsewhere === 1 ? "points" : "point"} elsewhere`;
  const unnamed = from === "words" && counts.here === 0;
  if (state === "good-fit") {
    return (
      <p className="fit">
        Good fit. {here} here, and {elsewhere}.
      </p>
    );
  }
  if (state === "check-one-fact") {
    return (
      <p className="fit">
        Check one fact. {unnamed ? WORDS : from === "words" ? `${here} here.` : "1 of your answers points here."} The
        fact below settles it.
      </p>
    );
  }
  if (state === "two-fit") {
    return (
      <p className="fit">
        {unnamed
          ? "Your words fit 2 reasons. No phrase settles which."
          : from === "words"
            ? `${here} to one of the two.`
            : "What you picked fits 2 reasons."}
      </p>
    );
  }
  return <p className="fit">Many letters hide the real reason. Ask for it in writing. Here are the words.</p>;
}
