import { type AppealClock, namesOf, wordsOf } from "@/lib/clocks/appeal-clock";
import { Rich } from "../rich";
import { Ruled } from "../ruled";

/** The limit and the route of one step for each kind of plan, rendered from the facts. */
export function ClockTable({ rows, cites }: { rows: readonly AppealClock[]; cites: readonly string[] }) {
  return <Ruled rows={rows.map((row) => [namesOf(row), <Rich key="says" text={wordsOf(row)} cites={cites} />])} />;
}
