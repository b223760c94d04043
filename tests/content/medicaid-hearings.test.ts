import { beforeAll, describe, expect, it } from "vitest";
import { MedicaidHearings } from "@/lib/content/medicaid-hearings";
import { bannedWords, grade, longSentences, plainWords } from "@/lib/content/prose";
import { loadStates, type State } from "@/lib/content/state";
import { medicaidAnswers, strictest } from "@/lib/help/medicaid-words";

let states: State[];

beforeAll(async () => {
  states = await loadStates();
});

/** What the page of one state says on hearings, without the marks of its sources. */
function told(slug: string): string {
  const state = states.find((one) => one.slug === slug);
  if (!state) throw new Error(`no ${slug}`);
  return medicaidAnswers(state, strictest(states))
    .flatMap(({ term, says }) => [term, ...says])
    .join("\n")
    .replace(/\[\^[a-z0-9-]+\]/g, "");
}

const limit = {
  days: 30,
  from: "the date on the notice",
  arrive: true,
  source: { citation: "A rule, section 1", url: "https://example.gov/rule" },
  how: "primary",
};
const nothing = { state: null, plan: null, keepCare: null, office: null };

/** The mistakes that the schema finds, as an author reads them. */
function mistakes(hearings: unknown): string {
  const { error } = MedicaidHearings.safeParse(hearings);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n");
}

describe("what a state's page says on Medicaid hearings", () => {
  it("is the state's own limit with what it counts from, or the federal ceiling", () => {
    for (const { slug, medicaid } of states) {
      const { state } = medicaid.hearings;
      const text = told(slug);
      if (state) {
        expect(text, slug).toMatch(new RegExp(`\\n${state.days} (working )?days from \\S`));
        expect(text, slug).not.toContain("federal ceiling");
      } else {
        expect(text, slug).toContain("never more than 90 days");
        expect(text, slug).toContain("So ask this week.");
      }
    }
  });

  it("always says if the request must have arrived", () => {
    for (const { slug } of states)
      expect(told(slug), slug).toMatch(
        /only when it has arrived|only what has arrived counts|Have it arrive by then|The day you send it or call counts/,
      );
  });

  it("names as shortest what a state's file holds", () => {
    const { days } = strictest(states);
    expect(states.some(({ medicaid }) => medicaid.hearings.state?.days === days)).toBe(true);
    const open = states.filter(({ medicaid }) => medicaid.hearings.state === null);
    for (const { slug } of open) expect(told(slug), slug).toContain(`in any state is ${days} days`);
    expect(strictest(open)).toEqual({ days: null, arrive: false });
    for (const state of open.slice(0, 1))
      expect(medicaidAnswers(state, strictest(open))[0]?.says.join()).not.toMatch(/shortest|has arrived/);
  });

  it("says in every state how to keep care going, and that ended Medicaid is the state's own no", () => {
    for (const { slug } of states) expect(told(slug), slug).toMatch(/To keep care going\n/);
    for (const { slug } of states) expect(told(slug), slug).toMatch(/^The state said no, or your Medicaid ended\n/);
  });
});

describe("the two kinds of care", () => {
  it("send a refused member of TennCare to the state at once, never to the plan first", () => {
    const tennessee = told("tennessee");
    expect(tennessee).toContain("The appeal goes to the state, not to the plan. You have 60 days from");
    expect(tennessee).not.toMatch(/appeal to the plan|says no again|In a private plan|at least 90 days|120/);
  });

  it("elsewhere lead through the plan's own appeal to the state's limit, or to the federal range", () => {
    expect(told("north-carolina")).toMatch(
      /First appeal to the plan.*60 days[\s\S]*If it says no again, you have 120 days from the mailing date/,
    );
    expect(told("pennsylvania")).toContain("To be safe, plan on 90.");
  });

  it("say where Medicaid has no private plans", () => {
    const [state] = states;
    if (!state) throw new Error("no states");
    const { hearings } = state.medicaid;
    const without = { ...state, medicaid: { ...state.medicaid, hearings: { ...hearings, plan: "none" as const } } };
    const said = medicaidAnswers(without, strictest(states)).flatMap(({ says }) => says);
    expect(said.join(" ")).toContain("Medicaid has no private plans for medical care here.");
    expect(said.join(" ")).not.toMatch(/appeal to the plan|private plan, ask/);
  });

  it("hold the short limits that cost a hearing when missed", () => {
    const short = { oklahoma: 30, minnesota: 30, "north-carolina": 30, indiana: 33, wisconsin: 45, "new-york": 60 };
    for (const [slug, days] of Object.entries(short)) expect(told(slug), slug).toContain(`\n${days} days from `);
    expect(strictest(states).days).toBeLessThanOrEqual(20);
  });

  it("tell ended coverage apart from a refused service where a private plan stands between", () => {
    for (const { slug, medicaid } of states)
      if (medicaid.hearings.plan !== "none") expect(told(slug), slug).toContain("Then the state said no");
  });
});

describe("the words on hearings", () => {
  it("are plain enough to act on while ill", () => {
    const all = states.map((state) => medicaidAnswers(state, strictest(states)).flatMap(({ says }) => says));
    const wrong = [...new Set(all.flat())].flatMap((text) => {
      const words = plainWords(text.replace(/\[\^[a-z0-9-]+\]/g, ""));
      return [...bannedWords(words), ...longSentences(words)];
    });
    expect(wrong).toEqual([]);
    const federal = states.filter(({ medicaid: { hearings } }) => !hearings.state && !hearings.plan);
    for (const { slug } of federal) expect(grade(told(slug)), slug).toBeLessThanOrEqual(6);
  });
});

describe("a mistake in a hearing stops with field and remedy", () => {
  it("lets through what was read, and what nobody could confirm", () => {
    expect(mistakes(nothing)).toBe("");
    expect(mistakes({ ...nothing, state: limit, plan: { first: "plan", ...limit, days: 120 } })).toBe("");
    expect(mistakes({ ...nothing, plan: "none" })).toBe("");
  });

  it("an entry that nobody read", () => {
    expect(mistakes({ ...nothing, state: { ...limit, how: "knowledge" } })).toBe(
      "state.how: only what was read may be printed: primary or secondary",
    );
    expect(mistakes({ ...nothing, plan: { first: "plan", ...limit, how: "knowledge" } })).toBe(
      "plan.how: only what was read may be printed: primary or secondary",
    );
    expect(mistakes({ ...nothing, state: { ...limit, days_unverified: 60 } })).toContain("days_unverified");
  });

  it("more days than federal law lets a state give", () => {
    expect(mistakes({ ...nothing, state: { ...limit, days: 120 } })).toMatch(/^state\.days: .*write 90/);
    expect(mistakes({ ...nothing, plan: { first: "plan", ...limit, days: 180 } })).toMatch(/^plan.days: .*write 120/);
  });

  it("a limit that counts from nothing, and a limit that may or may not have to arrive", () => {
    const { from: _, ...without } = limit;
    expect(mistakes({ ...nothing, state: without })).toMatch(/^state\.from: /);
    expect(mistakes({ ...nothing, state: { ...limit, arrive: "maybe" } })).toMatch(
      /^state\.arrive: true: it must have/,
    );
  });
});
