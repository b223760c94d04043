import type { State } from "@/lib/content/state";
import { Dial } from "./dial";

/** A telephone number. One that was read only in a secondary source says so. */
export function Phone({ phone: { number, how } }: { phone: NonNullable<State["department"]["phone"]> }) {
  return (
    <>
      <Dial number={number} />
      {how === "secondary" && " (check the number on the office’s page)"}
    </>
  );
}
