import { Cite } from "@/components/rich";
import type { PlanType, PlanTypeId } from "@/lib/content/fact";
import type { State } from "@/lib/content/state";
import { Agency } from "./agency";
import { CareEnding } from "./care-ending";
import { Office } from "./office";

interface ComplaintsProps {
  state: State;
  planTypes: readonly PlanType[];
  cites: readonly string[];
}

/** Who takes a complaint in this state, by kind of plan. */
export function Complaints({
  state: { called, department, medicaid, others = [] },
  planTypes,
  cites,
}: ComplaintsProps) {
  const first = (id: PlanTypeId) =>
    planTypes
      .filter((planType) => planType.id === id)
      .flatMap(({ complain }) => complain.filter(({ state }) => !state).slice(0, 1))
      .map((agency) => (
        <span key={agency.agency}>
          <Agency agency={agency} />
          <Cite number={cites.indexOf(id) + 1} />
        </span>
      ));
  return (
    <table className="stack">
      <thead>
        <tr>
          <th scope="col">Your plan</th>
          <th scope="col">Who takes a complaint</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            From an insurance company: through a job, the Marketplace or a college, or bought by yourself (not Medicare
            or Medicaid)
          </th>
          <td>
            <p>
              <Office {...department} />
            </p>
            {department.note && <p>{department.note}</p>}
            {department.complaint && (
              <p>
                <a href={department.complaint.url} rel="noreferrer">
                  Its complaint page
                </a>
                {department.complaint.how === "secondary" && " (we read this address in a secondary source)"}
              </p>
            )}
            {!department.url && (
              <p>
                Its page is in the{" "}
                <a href="https://content.naic.org/state-insurance-departments" rel="noreferrer">
                  national list of departments
                </a>
                .
              </p>
            )}
          </td>
        </tr>
        {others.map(({ takes, how, ...office }) => (
          <tr key={office.name}>
            <th scope="row">{takes.replace(/\.$/, "")}</th>
            <td>
              <Office {...office} />
              {how === "secondary" && <p className="small">We read this in a secondary source.</p>}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">A job plan that pays its own claims (self-funded), of a private employer or union</th>
          <td>{first("employer-self-funded")}. A state department cannot order this plan to pay.</td>
        </tr>
        <tr>
          <th scope="row">A plan of the state, a county, a city or a public school</th>
          <td>
            If it is self-funded: {first("state-local-government")}. If an insurance company pays the claims, see the
            first row.
          </td>
        </tr>
        <tr>
          <th scope="row">Medicare, with or without a private plan</th>
          <td>
            <p>
              {first("medicare-advantage")}. <a href="#person">Free counseling</a> is below.
            </p>
            <CareEnding called={called} cites={cites} />
          </td>
        </tr>
        <tr>
          <th scope="row">Medicaid</th>
          <td>
            <Office {...medicaid} phone={null} />. <a href="#medicaid">Hearings</a> are below.
          </td>
        </tr>
        <tr>
          <th scope="row">Federal employee or postal plan</th>
          <td>{first("fehb-pshb")}. A state department has no say here.</td>
        </tr>
        <tr>
          <th scope="row">TRICARE</th>
          <td>{first("tricare")}. Call the number on the letter.</td>
        </tr>
        <tr>
          <th scope="row">Veterans’ (VA) care</th>
          <td>{first("va-care")}. That is for a decision about care.</td>
        </tr>
        <tr>
          <th scope="row">Any other, or not sure</th>
          <td>
            <a href="/help">All kinds of plan, and how to find out yours</a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
