import { notFound } from "next/navigation";
import { Checked } from "@/components/checked";
import { Complaints } from "@/components/help/complaints";
import { MedicaidHearings } from "@/components/help/medicaid-hearings";
import { Office } from "@/components/help/office";
import { Review } from "@/components/help/review";
import { Rich } from "@/components/rich";
import { Ruled } from "@/components/ruled";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { Sources } from "@/components/sources";
import { toSourceLine } from "@/lib/content/card";
import { allFacts } from "@/lib/content/facts";
import { citations } from "@/lib/content/markdown";
import { allStates, findState, type State } from "@/lib/content/state";
import { type Answer, medicaidAnswers, strictest } from "@/lib/help/medicaid-words";
import { pageMetadata } from "@/lib/seo";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await allStates()).map(({ slug }) => ({ state: slug }));
}

export async function generateMetadata({ params }: PageProps<"/help/[state]">) {
  const state = await findState((await params).state);
  if (!state) notFound();
  const { limit } = state.outsideReview;
  const within = limit ? `outside review within ${limit.amount} ${limit.unit}` : "what to ask on outside review";
  return pageMetadata({
    title: `${state.name}: who helps when your health plan says no`,
    description: `Who takes a complaint in ${state.called} by kind of health plan, ${within}, Medicaid hearings, and free help from a person.`,
    path: `/help/${state.slug}`,
  });
}

/** Facts that the page cites, in the order in which they stand on it. */
function cited({ outsideReview: { process } }: State, answers: readonly Answer[]): string[] {
  return [
    "employer-self-funded",
    "state-local-government",
    "medicare-advantage",
    "medicare-hospital-discharge-appeal",
    "medicare-service-ending-appeal",
    "fehb-pshb",
    "tricare",
    "va-care",
    "right-external-review",
    ...(process === "federal" ? [] : ["grandfathered"]),
    "federal-external-review-file",
    "medicaid-managed-care",
    ...citations(answers.flatMap(({ says }) => says).join(" ")),
  ];
}

export default async function StatePage({ params }: PageProps<"/help/[state]">) {
  const state = await findState((await params).state);
  if (!state) notFound();
  const facts = await allFacts();
  const answers = medicaidAnswers(state, strictest(await allStates()));
  const cites = cited(state, answers);
  const { called, slug, department, outsideReview, assistance, ship, protections = [], unconfirmed = [] } = state;
  const unsureDetails = ship && (ship.url || ship.phone) && ship.phone?.how !== "primary";
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: "Help by state", href: "/help" },
          { name: state.name, href: `/help/${slug}` },
        ]}
      />
      <h1>Who helps in {called} when your health plan says no</h1>
      <p className="lead">The right office depends on your kind of plan, not only on where you live.</p>

      <h2 id="complaints">Who takes a complaint in {called}</h2>
      <Complaints state={state} planTypes={facts.planTypes} cites={cites} />
      <p>
        <a href="/help#words">Words to send with a complaint</a>. A complaint may not stop your time to appeal, so
        appeal in time as well.
      </p>

      <h2 id="review">Outside review (external review) of an insured plan’s no</h2>
      <p>
        <Rich
          text={
            outsideReview.process === "federal"
              ? "For insured plans that are not grandfathered, where the no turns on medical judgment, on coverage canceled back in time, or on the surprise-bill rules.[^right-external-review]"
              : "For insured plans that are not grandfathered, where the no turns on medical judgment or on the surprise-bill rules.[^right-external-review] State law may give more, also to grandfathered plans.[^grandfathered] Coverage canceled back in time? Ask the department."
          }
          cites={cites}
        />{" "}
        Another kind of plan? <a href="#other-plans">See below</a>.
      </p>
      <Review state={state} cites={cites} />

      <h3 id="other-plans">If your plan is of another kind</h3>
      <ul>
        <li>
          <Rich
            text="A self-funded job plan hires a review organization of its own. The state process is open to it only where the state says so.[^employer-self-funded] Ask the plan, at the address in its denial letter. If it is not grandfathered, you have four months after you get its final denial.[^federal-external-review-file]"
            cites={cites}
          />
        </li>
        <li>
          <Rich
            text="A Medicare Advantage plan that upholds a denial must send the case to an outside reviewer. You need not ask.[^medicare-advantage] Other parts of Medicare differ: see [the guide to Medicare](/guides/medicare)."
            cites={cites}
          />
        </li>
        <li>
          <Rich
            text="Medicaid has [hearings](#medicaid). Some states add an outside medical review that you may choose.[^medicaid-managed-care]"
            cites={cites}
          />
        </li>
        <li>
          <Rich text="Any other kind: see [who looks again at it](/help)." cites={cites} />
        </li>
      </ul>

      <h2 id="person">Free help from a person</h2>
      <Ruled
        rows={[
          assistance === null
            ? [
                "Help with appeals",
                <>
                  We found no consumer assistance program here that we could confirm. Ask this office who helps with
                  appeals: <Office name={department.name} url={department.url} phone={null} />.
                </>,
              ]
            : [
                "Help with appeals",
                <>
                  <p>
                    <Office {...assistance} />
                    {assistance.how === "secondary" && ". We read this in a secondary source"}.
                  </p>
                  {assistance.note && <p>{assistance.note}</p>}
                </>,
              ],
          [
            "People with Medicare",
            ship ? (
              <>
                <Office {...ship} />. It is free counseling.{" "}
                {unsureDetails
                  ? "We read these details in secondary sources. Check them at"
                  : "You can also find it at"}{" "}
                <ShipHelp />.
              </>
            ) : (
              <>
                No State Health Insurance Assistance Program (SHIP) is listed here. Ask at <ShipHelp />.
              </>
            ),
          ],
        ]}
      />

      <h2 id="medicaid">Medicaid hearings in {called}</h2>
      <MedicaidHearings state={state} answers={answers} cites={cites} />
      <p>
        <a href="/guides/medicaid">How to appeal when Medicaid says no</a>.
      </p>

      {protections.length > 0 && (
        <>
          <h2 id="laws">State laws to ask about</h2>
          <p>
            <Rich
              text="State insurance law does not reach a self-funded job plan.[^employer-self-funded] If an insurance company pays your claims, ask the department: “Does this law cover my plan, and my case?”"
              cites={cites}
            />
          </p>
          <ul>
            {protections.map(({ says, citation, how }) => (
              <li key={`${says}${citation}`}>
                {says}
                {citation && ` ${citation}.`}
                {how === "secondary" && " (Read in a secondary source.)"}
              </li>
            ))}
          </ul>
        </>
      )}

      {unconfirmed.length > 0 && (
        <>
          <h2 id="unconfirmed">What we could not confirm</h2>
          <ul>
            {unconfirmed.map((text) => (
              <li key={text}>
                <Rich text={text} cites={cites} />
              </li>
            ))}
          </ul>
          {outsideReview.limit === null && (
            <p>
              Ask this office, and write down the answer:{" "}
              <Office name={department.name} url={department.url} phone={null} />. “Who runs outside review for my plan?
              Where does the request go, and by what day must it arrive? What does it cost?”
            </p>
          )}
        </>
      )}

      <p className="buttons">
        <a className="button" href="/check">
          Find the reason behind the no
        </a>
      </p>
      <Sources lines={cites.flatMap((id) => facts.byId.get(id) ?? []).map(toSourceLine)} />
      <Checked on={state.checked.on} path={`/help/${slug}`} />
    </>
  );
}

function ShipHelp() {
  return (
    <a href="https://www.shiphelp.org/" rel="noreferrer">
      shiphelp.org
    </a>
  );
}
