import { type Lane, lanes } from "@/lib/lanes";
import type { Answers } from "./answers";
import type { Model } from "./model";

export type Picked = Lane | "owe-more";

/** The picked desk, or null where none was picked. */
export function pickedDesk({ closest }: Answers): Picked | null {
  return closest && closest !== "not-sure" ? closest : null;
}

/** The pattern that the answer about an appeal names outright. */
export function namedByAppeal({ appealed }: Answers, model: Model): string | null {
  return appealed ? chosenBy(`appealed:${appealed}`, model) : null;
}

/** The pattern that the way of hearing names, where it is all that was answered. */
export function namedByHearing(text: string, answers: Answers, model: Model): string | null {
  const onlyThat = text.trim() === "" && pickedDesk(answers) === null;
  return answers.heard && onlyThat ? chosenBy(`heard:${answers.heard}`, model) : null;
}

function chosenBy(choice: string, model: Model): string | null {
  return model.patterns.find(({ chosen = [] }) => chosen.some((named) => named === choice))?.slug ?? null;
}

/** The patterns of a desk, or what "I owe more than I thought" can be, in the order in which they are asked. */
export function patternsOf(picked: Picked, { patterns }: Model): string[] {
  if (picked !== "owe-more") return patterns.filter(({ lane }) => lane === picked).map(({ slug }) => slug);
  return patterns
    .filter(({ oweMore }) => oweMore !== undefined)
    .sort((a, b) => (a.oweMore ?? 0) - (b.oweMore ?? 0))
    .map(({ slug }) => slug);
}

/** How many of the other choices speak for a pattern. */
export function support(slug: string, { care, heard }: Answers, model: Model): number {
  const leans = model.patterns.find((pattern) => pattern.slug === slug)?.leans ?? [];
  return leans.filter((choice) => choice === `care:${care}` || choice === `heard:${heard}`).length;
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
