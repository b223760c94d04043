import { Fragment } from "react";
import type { Code } from "@/lib/content/codes";

const actor: Record<Code["whoActs"], string> = {
  patient: "You",
  "provider billing office": "Billing office",
  "treating doctor": "Your doctor",
  pharmacy: "Pharmacy",
  plan: "Your plan",
  "no one": "No one",
};

interface CodeRowProps {
  code: Code;
  /** The reasons that it points to, with their short names: none, one, or two where its words leave both open. */
  reasons: readonly { slug: string; short: string }[];
}

/** Letters that may stand before a reason, where the lists do not let all of them. */
function onlyIn({ groups }: Pick<Code, "groups">): string | null {
  return groups && groups.length < 4 ? groups.join(" or ") : null;
}

/** One code: what it says, who usually acts and what to ask. The look-up reads its id, such as `carc-50`, and its `data-` parts. */
export function CodeRow({ code: { system, code, meaning, whoActs, note, billed, ...more }, reasons }: CodeRowProps) {
  const only = onlyIn(more);
  const marks = [
    only && `only with ${only}`,
    more.status === "retired" && "retired",
    more.singleSource && "one source",
    more.seen && "read in a copy of the list",
    more.vague && "says little by itself",
  ].filter(Boolean);
  return (
    <tr id={`${system}-${code}`.toLowerCase()} data-only={only?.toLowerCase()}>
      <th scope="row">{code}</th>
      <td>
        {meaning}
        {more.exceptions && ` But: ${more.exceptions.join(" ")}`}
        {marks.length > 0 && ` (${marks.join(", ")})`}
      </td>
      <td>
        <b>{actor[whoActs]}.</b> {note}
        {reasons.map(({ slug, short }) => (
          <Fragment key={slug}>
            {" "}
            <a href={`/denials/${slug}`}>More: {short}</a>
          </Fragment>
        ))}
        {billed && system !== "group" && <span data-own=""> Can I be billed? {billed}</span>}
      </td>
    </tr>
  );
}
