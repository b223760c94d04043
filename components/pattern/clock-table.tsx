import type { AppealClock } from "@/lib/clocks/appeal-clock";
import { Rich } from "../rich";
import { Ruled } from "../ruled";

/** The first appeal's limit for each kind of plan, rendered from the facts. */
export function ClockTable({ rows, cites }: { rows: readonly AppealClock[]; cites: readonly string[] }) {
  return (
    <Ruled
      rows={rows.map(({ clock, planTypes }) => [
        planTypes.map(({ name }) => name).join("; "),
        clock ? (
          <Rich key={clock.id} text={`${clock.says}[^${clock.id}]`} cites={cites} />
        ) : (
          "No federal limit was found. Your own papers set it. Look on the appeal page, and ask in writing."
        ),
      ])}
    />
  );
}
