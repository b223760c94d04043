import { type Lane, lanes } from "@/lib/lanes";

/** The choices of the form. Every question may stay unanswered. */
export const choices = {
  closest: [...lanes, "owe-more", "not-sure"],
  care: ["not-yet", "under-way", "had", "emergency", "not-sure"],
  heard: ["letter", "explanation", "bill", "phone", "pharmacy", "office", "not-sure"],
  appealed: ["no", "waiting", "refused", "too-late", "office-will-not", "not-sure"],
} as const satisfies Record<string, readonly string[]>;

/** The most text that is read, in UTF-16 code units; a longer paste is cut, and the result says so. */
export const LONGEST_TEXT = 20_000;

type Question = "care" | "heard" | "appealed";

/** One answer to one question, such as `care:had`; an answer that says nothing is none. */
export type Choice = { [Q in Question]: `${Q}:${Exclude<(typeof choices)[Q][number], "not-sure">}` }[Question];

/** Every answer that a pattern's file may name. */
export const allChoices = (["care", "heard", "appealed"] as const).flatMap((question) =>
  choices[question].filter((value) => value !== "not-sure").map((value) => `${question}:${value}` as Choice),
);

export interface Answers {
  closest?: Lane | "owe-more" | "not-sure" | undefined;
  care?: (typeof choices.care)[number] | undefined;
  heard?: (typeof choices.heard)[number] | undefined;
  appealed?: (typeof choices.appealed)[number] | undefined;
}
