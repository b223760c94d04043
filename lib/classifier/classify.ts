import { addHints, type Weighed } from "./add-hints";
import type { Answers } from "./answers";
import { readCodes } from "./codes";
import { readContext } from "./context";
import { decide } from "./decide";
import { count, explain } from "./explain";
import { clues, readHints } from "./hints";
import { lowerBeaten } from "./lower-beaten";
import { type Machine, machineOf } from "./machine";
import { match } from "./match";
import type { Model } from "./model";
import { normalise } from "./normalise";
import { Places } from "./places";
import type { Result } from "./result";
import { type Reading, score } from "./score";
import { segment, type Token } from "./segment";
import { looksSpanish } from "./spanish";

export { compile } from "./compile";

/**
 * Names what a refusal rests on. Pure and total: any text and any answers give a Result, the same each time.
 * `text` is as typed; beyond LONGEST_TEXT it is not read. The model comes from `compile`.
 */
export function classify(text: string, answers: Answers, model: Model): Result {
  const machine = machineOf(model);
  const normalised = normalise(text);
  const tokens = segment(normalised, text);
  const places = machine.finder.places(tokens);
  const context = readContext(machine, tokens, places);
  const codes = readCodes({ tokens, typed: text, tables: machine.codes });
  const spanish = looksSpanish(tokens);
  const scored = weigh(
    machine,
    model,
    spanish ? { tokens: [], places: new Places(0), context, codes } : { tokens, places, context, codes },
  );
  const decision = decide(text, scored, answers, model);
  return {
    ...decision,
    because: explain(
      text,
      decision.patterns,
      scored,
      machine.patterns.map(({ slug }) => slug),
      tokens,
    ),
    counts: count(decision.patterns[0], scored.candidates),
    lowered: scored.candidates.flatMap(({ slug, beatenBy }) => (beatenBy === null ? [] : [{ slug, by: beatenBy }])),
    codes: codes.map(({ label, row, start, end }) => ({
      code: label,
      start,
      end,
      slug: model.patterns[row[2]]?.slug ?? null,
    })),
    cut: normalised.cut,
    spanish,
    crisis: machine.crisis.some((frame) => match(frame, tokens, places).length > 0),
  };
}

/** What signals and stories say of a text that has been read. */
function weigh(machine: Machine, model: Model, reading: Reading): Weighed {
  const { tokens, places } = reading;
  // Words of crisis change no answer, so their sentences are not compared.
  const crisis = machine.crisis.flatMap((frame) => match(frame, tokens, places));
  const unread = new Set(crisis.map(({ from }) => tokens[from]?.sentence ?? 0));
  const texts = clues(tokens, places, machine.classes, unread);
  const hints = readHints(machine.hints, texts, model.patterns.length);
  const weighed = addHints(
    score(machine, reading),
    hints,
    machine.patterns.map(({ slug }) => slug),
  );
  return lowerBeaten(weighed, model.patterns);
}

/** For reports: what every pattern scores on a text, before the choices are heard. */
export function scores(text: string, model: Model): Weighed {
  const machine = machineOf(model);
  const tokens: Token[] = segment(normalise(text), text);
  const places = machine.finder.places(tokens);
  const context = readContext(machine, tokens, places);
  return weigh(machine, model, {
    tokens,
    places,
    context,
    codes: readCodes({ tokens, typed: text, tables: machine.codes }),
  });
}
