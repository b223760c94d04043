import type { State } from "@/lib/content/state";

/** A telephone number. One that was read only in a secondary source says so. */
export function Phone({ phone: { number, how } }: { phone: NonNullable<State["department"]["phone"]> }) {
  return (
    <>
      <a href={`tel:+1${number.replace(/-/g, "")}`}>{number}</a>
      {how === "secondary" && " (check the number on the office’s page)"}
    </>
  );
}
