import type { Card } from "@/lib/content/card";
import type { BodyProps } from "./result-view";

/** The question that tells two patterns apart, wherever it was written. `yes` is the answer that means `other`. */
export function tellApart(
  card: Card,
  other: Card,
): { question: string; safeStep: string; answers: Record<string, string> } | null {
  const own = card.tellApart.find(({ slug }) => slug === other.slug);
  const theirs = other.tellApart.find(({ slug }) => slug === card.slug);
  const found = own ?? theirs;
  if (!found) return null;
  const [mine, rival] = own ? [found.thisOne, found.thatOne] : [found.thatOne, found.thisOne];
  return { question: found.question, safeStep: found.safeStep, answers: { [card.slug]: mine, [other.slug]: rival } };
}

/** The one fact that would make it the runner-up, and any clash between words and choices. */
export function WhatWouldChange({ cards, decided, data }: BodyProps) {
  const [card, rival] = cards;
  const question = card && rival ? tellApart(card, rival) : null;
  const { contradiction } = decided;
  const name = (lane: string) => data.desks.find(({ slug }) => slug === lane)?.name ?? "a higher bill";
  return (
    <>
      {card && rival && (
        <p>
          <strong>What would change this:</strong>{" "}
          {question ? `${question.question} If “${question.answers[rival.slug]}”, it is` : `${rival.sign} Then it is`}{" "}
          <a href={`/denials/${rival.slug}`} rel="noreferrer">
            {rival.short}
          </a>
          .
        </p>
      )}
      {contradiction && (
        <p>
          Your words point to the desk “{name(contradiction.words)}”. You picked “{name(contradiction.picked)}”. We used
          your words.
        </p>
      )}
      {decided.cut && <p>Your text was long. We read the first 20,000 characters.</p>}
    </>
  );
}
