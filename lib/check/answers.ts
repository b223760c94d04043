import { type Answers, choices, LONGEST_TEXT } from "@/lib/classifier/answers";
import type { Question } from "@/lib/classifier/result";
import { followUps, isPlanAnswer, type PlanAnswer } from "@/lib/clocks/plan-answers";

/** Everything a person told the form and the result. */
export interface Told {
  text: string;
  answers: Answers;
  /** The answer to the question that the result asked. */
  which?: string | undefined;
  plan?: PlanAnswer | undefined;
  planDetail?: string | undefined;
}

type Fields = Pick<FormData, "get">;

function field(form: Fields, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

function oneOf<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((known) => known === value);
}

/** Reads the form's own fields. Unknown values count as not answered; longer text is cut at LONGEST_TEXT + 1, so that the cut is still seen. */
export function readForm(form: Fields): Told {
  return {
    text: field(form, "reason").slice(0, LONGEST_TEXT + 1),
    answers: {
      closest: oneOf(choices.closest, field(form, "closest")),
      care: oneOf(choices.care, field(form, "care")),
      heard: oneOf(choices.heard, field(form, "heard")),
      appealed: oneOf(choices.appealed, field(form, "appealed")),
    },
  };
}

/** Reads the plan question of the result. */
export function readPlan(form: Fields): Pick<Told, "plan" | "planDetail"> {
  const plan = field(form, "plan");
  if (!isPlanAnswer(plan)) return { plan: undefined, planDetail: undefined };
  return { plan, planDetail: oneOf(followUps(plan), field(form, `detail-${plan}`)) };
}

/** Reads the answer to the question that a result asked: one of its options, or that the reader can not tell. */
export function readWhich(form: Fields, question: Question | null | undefined): Pick<Told, "which"> {
  return { which: oneOf<string>([...(question?.options ?? []), "cannot-tell"], field(form, "which")) };
}

/** Whether there is anything to work with. One answer is enough; care or a letter alone says nothing of the reason. */
export function saysSomething({ text, answers }: Told): boolean {
  const { closest, heard, appealed } = answers;
  return (
    text.trim() !== "" ||
    closest !== undefined ||
    heard === "phone" ||
    heard === "office" ||
    (appealed !== undefined && !["no", "waiting", "not-sure"].includes(appealed)) ||
    [answers.care, heard, appealed].some((answer) => answer === "not-sure")
  );
}
