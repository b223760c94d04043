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
  /** Short name of the reason that it points to; null where it points to none. */
  reason: string | null;
}

/** One code: what it says, who usually acts and what to ask. Its id is what the look-up reads, such as `carc-50`. */
export function CodeRow({ code: { system, code, meaning, whoActs, note, pattern, ...more }, reason }: CodeRowProps) {
  const marks = [
    more.status === "retired" && "retired",
    more.singleSource && "one source",
    more.vague && "says little by itself",
  ].filter(Boolean);
  return (
    <tr id={`${system}-${code}`.toLowerCase()}>
      <th scope="row">{code}</th>
      <td>
        {meaning}
        {more.exceptions && ` But: ${more.exceptions.join(" ")}`}
        {marks.length > 0 && ` (${marks.join(", ")})`}
      </td>
      <td>
        <b>{actor[whoActs]}.</b> {note}
        {reason && (
          <>
            {" "}
            <a href={`/denials/${pattern}`}>More: {reason}</a>
          </>
        )}
      </td>
    </tr>
  );
}
