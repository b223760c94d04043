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

export interface Answers {
  closest?: Lane | "owe-more" | "not-sure" | undefined;
  care?: (typeof choices.care)[number] | undefined;
  heard?: (typeof choices.heard)[number] | undefined;
  appealed?: (typeof choices.appealed)[number] | undefined;
}
