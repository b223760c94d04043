import type { PlanTypeId } from "@/lib/content/fact";

/** Answers to "How do you get this insurance?", each with its follow-up answers and the plan types that it may mean. */
export const planAnswers = {
  job: {
    "self-funded": ["employer-self-funded"],
    insured: ["employer-insured"],
    "not-sure": ["employer-self-funded", "employer-insured"],
  },
  government: { "": ["state-local-government"] },
  church: { "": ["church-plan"] },
  own: { "": ["marketplace-individual"] },
  medicare: {
    original: ["original-medicare"],
    advantage: ["medicare-advantage"],
    "drug-plan": ["medicare-part-d"],
    "not-sure": ["original-medicare", "medicare-advantage", "medicare-part-d"],
  },
  medicaid: { "": ["medicaid-managed-care", "medicaid-ffs", "chip"] },
  federal: { "": ["fehb-pshb"] },
  military: { "": ["tricare", "va-care"] },
  student: { "": ["student-health"] },
  "short-term": { "": ["short-term-limited-duration", "fixed-indemnity", "health-sharing-ministry"] },
  "not-sure": {
    "": [
      "employer-self-funded",
      "employer-insured",
      "marketplace-individual",
      "medicare-advantage",
      "medicare-part-d",
      "original-medicare",
      "medicaid-managed-care",
      "medicaid-ffs",
      "chip",
      "fehb-pshb",
      "tricare",
    ],
  },
} as const satisfies Record<string, Record<string, readonly PlanTypeId[]>>;

export type PlanAnswer = keyof typeof planAnswers;

export function isPlanAnswer(value: unknown): value is PlanAnswer {
  return typeof value === "string" && Object.hasOwn(planAnswers, value);
}

/** The follow-up answers of a plan answer; none where one answer is enough. */
export function followUps(plan: PlanAnswer): string[] {
  return Object.keys(planAnswers[plan]).filter(Boolean);
}

/**
 * The plan types that an answer may mean.
 * @param detail the follow-up answer; unknown or missing counts as not sure
 */
export function planTypesOf(plan: PlanAnswer, detail?: string): readonly PlanTypeId[] {
  const answers: Record<string, readonly PlanTypeId[]> = planAnswers[plan];
  const told = detail !== undefined && Object.hasOwn(answers, detail) ? answers[detail] : answers[""];
  return told ?? answers["not-sure"] ?? [];
}
