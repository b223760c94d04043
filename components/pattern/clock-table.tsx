import { type AppealClock, wordsOf } from "@/lib/clocks/appeal-clock";
import { Rich } from "../rich";
import { Ruled } from "../ruled";

/** The limit and the route of one step for each kind of plan, rendered from the facts. */
export function ClockTable({ rows, cites }: { rows: readonly AppealClock[]; cites: readonly string[] }) {
  return (
    <Ruled
      rows={rows.map((row) => [
        row.planTypes.map(({ name }) => name).join("; "),
        <Rich key="says" text={wordsOf(row)} cites={cites} />,
      ])}
    />
  );
}
