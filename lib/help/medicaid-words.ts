import type { MedicaidHearings } from "@/lib/content/medicaid-hearings";
import type { State } from "@/lib/content/state";

type Limit = NonNullable<MedicaidHearings["state"]>;
type Source = Pick<Limit, "source" | "how">;

/** One short answer on hearings: paragraphs with `[^fact]` citations, and where the state's own part of it was read. */
export interface Answer {
  term: string;
  says: string[];
  read: Source | null;
}

/** What all states together show: the fewest days that one gives for what it pays itself, and whether one asks that the request arrives. */
export interface Strictest {
  days: number | null;
  arrive: boolean;
}

export function strictest(states: readonly State[]): Strictest {
  const known = states.flatMap(({ medicaid }) => medicaid.hearings.state ?? []);
  const days = known.filter(({ working }) => !working).map((limit) => limit.days);
  return { days: days.length ? Math.min(...days) : null, arrive: known.some(({ arrive }) => arrive) };
}

/** By when to ask for a Medicaid hearing in this state, for both kinds of care, and how to keep care going. */
export function medicaidAnswers({ called, medicaid: { hearings } }: State, all: Strictest): Answer[] {
  const { state, plan, keepCare } = hearings;
  return [
    {
      term: "The state said no, or your Medicaid ended",
      says: state ? ownLimit(state) : [ceiling(called, all)],
      read: state,
    },
    { term: "A private Medicaid plan said no", says: planSays(hearings), read: plan === "none" ? null : plan },
    {
      term: "To keep care going",
      says: [
        keepCare?.says ??
          "Ask before the day it ends, and within 10 days of the date on the notice.[^right-medicaid-aid-paid-pending]",
        ...(plan === "none" || plan?.first === "state" ? [] : [planKeeps]),
        "If you lose, the state may ask you to pay for it.[^right-medicaid-aid-paid-pending]",
      ],
      read: keepCare,
    },
  ];
}

const planKeeps =
  "In a private plan, ask within 10 days after it sent the notice, or before the change starts, whichever is later.[^medicaid-mco-continue-benefits] If it says no again, ask for the hearing and for the care, both within 10 days from the day it sent that answer.[^medicaid-mco-continue-benefits-hearing]";

const planFirst =
  "First appeal to the plan, by phone or in writing. You have 60 days from the date on its notice.[^medicaid-mco-appeal-file]";

const planLate = "Is the plan’s answer late? Then you may ask for the hearing at once.[^medicaid-mco-appeal-decision]";

const endedCoverage = "Did your Medicaid itself end? Then the state said no: see above.";

function planSays({ plan }: MedicaidHearings): string[] {
  if (plan === "none")
    return ["Medicaid has no private plans for medical care here. The state’s limit above is the one that counts."];
  if (!plan)
    return [
      planFirst,
      "If it says no again, you have at least 90 days to ask the state for a hearing, from the date on that answer. It is never more than 120.[^medicaid-mco-fair-hearing-file] Your notice gives the day. To be safe, plan on 90.",
      planLate,
      endedCoverage,
    ];
  const [limit = "", ...more] = ownLimit(plan);
  return plan.first === "state"
    ? [`The appeal goes to the state, not to the plan. You have ${limit}`, ...more, endedCoverage]
    : [planFirst, `If it says no again, you have ${limit}`, ...more, planLate, endedCoverage];
}

/** "30 days from …. It counts only when it has arrived." */
function ownLimit({ days, working, from, arrive, note }: Limit): string[] {
  return [
    `${days} ${working ? "working days" : "days"} from ${from}. ${arrives(arrive)} If your notice gives an earlier day, keep that day.`,
    ...(note ? [note] : []),
  ];
}

function arrives(arrive: boolean | null): string {
  if (arrive === null) return "Have it arrive by then: we could not read if the day you send it counts.";
  return arrive ? "It counts only when it has arrived." : "The day you send it or call counts. Keep proof of that day.";
}

function ceiling(called: string, { days, arrive }: Strictest): string {
  return [
    "We know only the federal ceiling here: never more than 90 days after the notice was mailed.[^medicaid-hearing-request]",
    `The limit in ${called} may be shorter${days ? `: the shortest that we know of in any state is ${days} days` : ""}.`,
    ...(arrive ? ["In some states, only what has arrived counts."] : []),
    "So ask this week. Your notice gives the last day.",
    "To keep care going, ask before the day it ends and within 10 days of the notice.[^right-medicaid-aid-paid-pending]",
  ].join(" ");
}
