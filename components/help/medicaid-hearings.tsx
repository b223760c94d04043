import { Rich } from "@/components/rich";
import { Ruled } from "@/components/ruled";
import type { State } from "@/lib/content/state";
import type { Answer } from "@/lib/help/medicaid-words";
import { Office } from "./office";

interface MedicaidHearingsProps {
  state: State;
  answers: readonly Answer[];
  cites: readonly string[];
}

/** Medicaid hearings in this state: by when to ask, whom and how, and how to keep care going. */
export function MedicaidHearings({ state: { medicaid }, answers, cites }: MedicaidHearingsProps) {
  const rows = answers.map(({ term, says, read }): [string, React.ReactNode] => [
    term,
    <>
      {says.map((text) => (
        <p key={text}>
          <Rich text={text} cites={cites} />
        </p>
      ))}
      {read && <Read {...read} />}
    </>,
  ]);
  const [state, plan, ...rest] = rows;
  return (
    <Ruled
      rows={[
        state ?? null,
        plan ?? null,
        ["Where and how to ask", <Where key="where" medicaid={medicaid} />],
        ...rest,
        [
          "The agency",
          <>
            <Office {...medicaid} phone={null} />
            {medicaid.note && `. ${medicaid.note}`}
          </>,
        ],
      ]}
    />
  );
}

/** The office that takes the request, with all that was confirmed of it. */
function Where({ medicaid }: Pick<State, "medicaid">) {
  const { office } = medicaid.hearings;
  if (!office)
    return (
      <p>
        Send it to the address on your notice. We could not confirm an office. No address there? Ask the agency:{" "}
        <Office {...medicaid} phone={null} />.
      </p>
    );
  const { phone, fax, address, ask, ...read } = office;
  return (
    <>
      {ask && <p>{ask}</p>}
      <p>
        <Office name={office.name} url={office.url} phone={phone} />.
        {fax && (
          <>
            {" "}
            Fax: {fax.number}
            {fax.how === "secondary" && " (check the number on your notice)"}.
          </>
        )}
      </p>
      {address && <p>Mail: {address}.</p>}
      <p>Does your notice give another address or number? Use the one on the notice.</p>
      <Read {...read} />
    </>
  );
}

/** The rule or page, and that only an account of it was read. */
function Read({ source, how }: NonNullable<Answer["read"]>) {
  return (
    <p className="small">
      Source:{" "}
      <a href={source.url} rel="noreferrer">
        {source.citation}
      </a>
      .{how === "secondary" && " We read this in a secondary source."}
    </p>
  );
}
