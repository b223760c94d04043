import type { PlanType } from "@/lib/content/fact";
import { Dial } from "./dial";

/** The offices that each state's own page names. */
const onStatePages = /department of insurance|Medicaid agency/;

/** Who takes a complaint about a kind of plan. An office that a state's page names leads to the list of states. */
export function Agency({ agency: { agency, url, phone, state, note } }: { agency: PlanType["complain"][number] }) {
  return (
    <>
      {state && onStatePages.test(agency) ? (
        <a href="/help#states">{agency}</a>
      ) : (
        <a href={url} rel="noreferrer">
          {agency}
        </a>
      )}
      {phone && (
        <>
          , <Dial number={phone} />
        </>
      )}
      {note && ` ${note}`}
    </>
  );
}
