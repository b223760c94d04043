import type { Answers } from "@/lib/classifier/answers";
import { classify } from "@/lib/classifier/classify";
import type { Model } from "@/lib/classifier/model";
import type { Result } from "@/lib/classifier/result";
import { type Quote, quotesOf } from "./quotes";

/** What the result page needs of a result: small enough to be sealed into a cookie, and without the text. */
export type Decided = Pick<
  Result,
  "state" | "patterns" | "from" | "counts" | "question" | "contradiction" | "cut" | "spanish" | "crisis"
> & { quotes: Quote[] };

/** Classifies and quotes: the one way from answers to a page, in the browser and on the server alike. */
export function decide(text: string, answers: Answers, model: Model): Decided {
  const { state, patterns, from, counts, question, contradiction, cut, spanish, crisis, because } = classify(
    text,
    answers,
    model,
  );
  const answered = patterns.slice(0, state === "two-fit" ? 2 : 1);
  const quotes = quotesOf(
    text,
    because.filter(({ slug }) => answered.includes(slug)),
  );
  return { state, patterns, from, counts, question, contradiction, cut, spanish, crisis, quotes };
}

/**
 * Applies the answer to the question that a result asked.
 * @param which one of the question's slugs; anything else leaves the result as it is
 */
export function answerQuestion(decided: Decided, which: string | undefined): Decided {
  const { question, patterns } = decided;
  if (!question || !which || !question.options.includes(which)) return decided;
  const others = [...patterns, ...(question.kind === "tie" ? question.options : [])].filter((slug) => slug !== which);
  return {
    ...decided,
    state: "check-one-fact",
    patterns: [which, ...new Set(others)].slice(0, 3),
    from: "choices",
    question: null,
  };
}
