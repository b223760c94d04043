import { Checked } from "@/components/checked";
import { Agency } from "@/components/help/agency";
import { Cite, Rich } from "@/components/rich";
import { Say } from "@/components/say";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { CopyScript } from "@/components/shell/copy-script";
import { Sources } from "@/components/sources";
import { toSourceLine } from "@/lib/content/card";
import type { PlanTypeId } from "@/lib/content/fact";
import { allFacts } from "@/lib/content/facts";
import { allStates } from "@/lib/content/state";
import { pageMetadata } from "@/lib/seo";

export const metadata = pageMetadata({
  title: "Which office has power over your health plan? Help by state",
  description:
    "A state insurance department cannot act for every health plan. Find the office for your kind of plan, your state’s page, and the words to send.",
  path: "/help",
});

/** Kinds of plan as people know them; within each, the kinds that the law tells apart. */
const groups: readonly { id: string; name: string; plans: readonly PlanTypeId[] }[] = [
  {
    id: "job",
    name: "A plan from a job or a union",
    plans: ["employer-self-funded", "employer-insured", "state-local-government", "church-plan"],
  },
  { id: "own", name: "A plan you bought, or a college plan", plans: ["marketplace-individual", "student-health"] },
  { id: "medicare", name: "Medicare", plans: ["original-medicare", "medicare-advantage", "medicare-part-d"] },
  {
    id: "medicaid",
    name: "Medicaid and the Children’s Health Insurance Program (CHIP)",
    plans: ["medicaid-ffs", "medicaid-managed-care", "chip"],
  },
  { id: "federal", name: "Federal and military plans", plans: ["fehb-pshb", "tricare", "va-care"] },
  {
    id: "other",
    name: "Other plans and policies",
    plans: [
      "grandfathered",
      "dental-vision",
      "short-term-limited-duration",
      "fixed-indemnity",
      "health-sharing-ministry",
    ],
  },
];

const words = `I ask you to look at how my health plan handled a request for care. The plan is [name], member number [number]. I have it through [an employer / the Marketplace / a college / myself].
On [date] it refused [care], for this reason: [words of the letter]. I appealed on [date], and the plan [answered on [date] / has not answered].
I ask you to check if the plan followed the rules on [its reason / its time limit / its answer to my appeal]. This complaint does not take the place of my appeal.
Please tell me in writing if you have power over this plan, and if not, who does. Please also tell me if I must ask for outside review (external review), where, and by what day.
Copies of the letter and of my appeal are attached.`;

export default async function Help() {
  const [{ planTypes, byId }, states] = await Promise.all([allFacts(), allStates()]);
  const cites: string[] = [...groups.flatMap(({ plans }) => plans), "nsa-complaint"];
  const surpriseBills = planTypes
    .find(({ id }) => id === "employer-self-funded")
    ?.complain.find(({ agency }) => agency.includes("surprise bills"));
  const places = [
    { name: "States and the District of Columbia", list: states.filter(({ kind }) => kind !== "territory") },
    { name: "Territories", list: states.filter(({ kind }) => kind === "territory") },
  ];
  return (
    <>
      <Breadcrumbs trail={[{ name: "Help by state", href: "/help" }]} />
      <h1>Which office has power over your health plan?</h1>
      <p className="lead">
        It depends on who pays the claims, not on the name on your card.{" "}
        <Rich
          text="A state insurance department cannot order a self-funded job plan to pay.[^employer-self-funded]"
          cites={cites}
        />
      </p>
      <nav aria-label="Kinds of plan">
        <ul className="desk-links">
          {groups.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
          <li>
            <a href="#states">Your state</a>
          </li>
        </ul>
      </nav>
      <p>
        A job plan, and not sure who pays the claims? Ask the benefits office: “Is our health plan self-funded or fully
        insured?” You need not tell them your diagnosis.
      </p>
      {surpriseBills && (
        <p>
          A surprise bill from someone outside your network? For a job, Marketplace, student or federal worker’s plan,
          this office takes complaints: <Agency agency={surpriseBills} />.
          <Cite number={cites.indexOf("nsa-complaint") + 1} />
        </p>
      )}
      {groups.map(({ id, name, plans }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <table className="stack">
            <thead>
              <tr>
                <th scope="col">Your plan</th>
                <th scope="col">Who takes a complaint, and who looks again</th>
              </tr>
            </thead>
            <tbody>
              {planTypes
                .filter((planType) => plans.includes(planType.id))
                .map((planType) => (
                  <tr key={planType.id}>
                    <th scope="row">{planType.name}</th>
                    <td>
                      <ul>
                        {planType.complain
                          .filter(({ agency }) => agency !== surpriseBills?.agency)
                          .map((agency) => (
                            <li key={agency.agency}>
                              <Agency agency={agency} />
                            </li>
                          ))}
                      </ul>
                      <p>
                        <b>From outside:</b> {planType.outsideReview}
                        <Cite number={cites.indexOf(planType.id) + 1} />
                      </p>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}

      <h2 id="states">Find your state</h2>
      <p>
        Each page has the state’s offices, its outside review, its Medicaid hearings and free help from a person. In a
        territory, look at the end.
      </p>
      {places.map(({ name, list }) => (
        <nav key={name} aria-label={name}>
          <ul className="desk-links">
            {list.map((state) => (
              <li key={state.slug}>
                <a href={`/help/${state.slug}`}>{state.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}

      <h2 id="words">Words to send with a complaint</h2>
      <p>
        For a state department, or for another office in the lists above. Fill in what stands in brackets. A complaint
        may not stop your time to appeal, so appeal in time as well.
      </p>
      <Say words={words} label="Copy these words" />
      <p>
        Want to talk to someone first? See <a href="/guides/get-help-from-a-person">how to get help from a person</a>.
      </p>
      <Sources lines={cites.flatMap((id) => byId.get(id) ?? []).map(toSourceLine)} />
      <Checked path="/help" />
      <CopyScript />
    </>
  );
}
