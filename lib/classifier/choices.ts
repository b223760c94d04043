import { type Lane, lanes } from "@/lib/lanes";
import type { Answers } from "./answers";
import type { Model } from "./model";

/** What "I owe more than I thought" can be, in the order of the desks. */
const owesMore = [
  "surprise-out-of-network-bill",
  "applied-to-deductible",
  "preventive-care-billed",
  "paid-less-than-billed",
];

const afterAppeal: Partial<Record<NonNullable<Answers["appealed"]>, string>> = {
  refused: "appeal-denied",
  "too-late": "appeal-deadline-missed",
  "office-will-not": "doctor-wont-help-appeal",
};

/** Patterns that a choice about the care or the way of hearing speaks for, where the words leave a tie. */
const speaksFor: Record<string, string[]> = {
  "care:not-yet": ["prior-authorization-denied", "no-in-network-provider-available", "drug-prior-authorization"],
  "care:under-way": ["continued-care-cut-off", "provider-left-network"],
  "care:had": ["no-prior-authorization", "no-reason-given", "approved-then-denied", "paid-less-than-billed"],
  "care:emergency": ["emergency-visit-not-an-emergency", "surprise-out-of-network-bill"],
  "heard:phone": ["denied-by-phone"],
  "heard:office": ["denied-by-phone", "prior-authorization-denied"],
  "heard:bill": ["surprise-out-of-network-bill", "applied-to-deductible", "paid-less-than-billed"],
  "heard:explanation": ["applied-to-deductible", "paid-less-than-billed", "bundled-into-another-service"],
};

export type Picked = Lane | "owe-more";

/** The picked desk, or null where none was picked. */
export function pickedDesk({ closest }: Answers): Picked | null {
  return closest && closest !== "not-sure" ? closest : null;
}

/** The pattern that the answer about an appeal names, where the model has it. */
export function namedByAppeal({ appealed }: Answers, model: Model): string | null {
  const slug = appealed ? afterAppeal[appealed] : undefined;
  return slug !== undefined && has(model, slug) ? slug : null;
}

/** `denied-by-phone`, where a phone call or the office is all that was answered. */
export function namedByPhone(text: string, answers: Answers, model: Model): string | null {
  const told = answers.heard === "phone" || answers.heard === "office";
  const onlyThat = text.trim() === "" && pickedDesk(answers) === null && has(model, "denied-by-phone");
  return told && onlyThat ? "denied-by-phone" : null;
}

/** The patterns of a desk, in the order of the desks. */
export function patternsOf(picked: Picked, model: Model): string[] {
  if (picked === "owe-more") return owesMore.filter((slug) => has(model, slug));
  return model.patterns.filter(({ lane }) => lane === picked).map(({ slug }) => slug);
}

/** How many of the other choices speak for a pattern. */
export function support(slug: string, { care, heard }: Answers): number {
  const chosen = [`care:${care}`, `heard:${heard}`];
  return chosen.filter((choice) => speaksFor[choice]?.includes(slug)).length;
}

/** Where a pattern stands in the order of the desks. */
export function placeOf(slug: string, model: Model): number {
  const at = model.patterns.findIndex((pattern) => pattern.slug === slug);
  return at < 0 ? model.patterns.length : lanes.indexOf(laneOf(slug, model)) * 1000 + at;
}

export function laneOf(slug: string, model: Model): Lane {
  return model.patterns.find((pattern) => pattern.slug === slug)?.lane ?? "appeals-and-records";
}

export function has(model: Model, slug: string): boolean {
  return model.patterns.some((pattern) => pattern.slug === slug);
}
