import type { Clock, Fact } from "./fact";
import { citations } from "./markdown";
import type { Pattern } from "./pattern";

/** What the result page shows of a pattern: the typed fields, without the article's prose and the rules. */
export type Card = Pick<
  Pattern,
  | "slug"
  | "short"
  | "lane"
  | "sign"
  | "notThisIf"
  | "urgent"
  | "wrongFirstMove"
  | "missingFact"
  | "route"
  | "whoActs"
  | "outsideReview"
  | "collect"
  | "tellApart"
  | "clock"
  | "crisis"
> & {
  nextQuestion: Omit<Pattern["nextQuestion"], "short" | "why">;
  cites: string[];
};

/** A time limit beside the appeal, such as the days in which care can be kept going. */
export type Limit = Pick<Clock, "id" | "says" | "plans">;

export function toCard(pattern: Pattern): Card {
  const { slug, short, lane, sign, notThisIf, urgent, wrongFirstMove, missingFact, route } = pattern;
  const { whoActs, outsideReview, collect, tellApart, clock, crisis } = pattern;
  const { ask, gloss, answers, silence } = pattern.nextQuestion;
  const card = {
    ...{ slug, short, lane, sign, notThisIf, urgent, wrongFirstMove, missingFact, route },
    ...{ whoActs, outsideReview, collect, tellApart, clock, crisis },
    nextQuestion: { ask, gloss, answers, silence },
  };
  return { ...card, cites: citations(JSON.stringify(card)) };
}

/** What a list of sources prints of a fact. */
export interface SourceLine {
  id: string;
  citation: string;
  url: string;
  /** Day on which the text was read. */
  on: string;
  /** Only somebody's account of the rule was read, or a second reader could not confirm it. */
  secondary: boolean;
}

export function toSourceLine({ id, source, checked }: Fact): SourceLine {
  const secondary = checked.how === "secondary" || checked.second === "cannot-confirm";
  return { id, citation: source.citation, url: source.url, on: checked.on, secondary };
}
