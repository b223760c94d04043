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
import { segment } from "./segment";
import { looksSpanish } from "./spanish";

export { compile } from "./compile";

/**
 * Names what a refusal rests on. Pure and total: any text and any answers give a Result, the same each time.
 * `text` is as typed; beyond LONGEST_TEXT it is not read. The model comes from `compile`.
 */
export function classify(text: string, answers: Answers, model: Model): Result {
  const machine = machineOf(model);
  const reading = read(text, machine);
  const { tokens, codes, spanish } = reading;
  const scored = weigh(machine, model, reading);
  const decision = decide(text, scored, answers, model);
  return {
    ...decision,
    because: explain(text, decision.patterns, scored, tokens),
    counts: count(decision.patterns[0], scored.candidates),
    lowered: scored.candidates.flatMap(({ slug, beatenBy }) => (beatenBy === null ? [] : [{ slug, by: beatenBy }])),
    codes: codes.map(({ label, row, start, end }) => ({
      code: label,
      start,
      end,
      slug: model.patterns[row[2]]?.slug ?? null,
    })),
    cut: reading.cut,
    spanish,
    crisis: reading.crisis.size > 0,
  };
}

/** For reports: what every pattern scores on a text, before the choices are heard. */
export function scores(text: string, model: Model): Weighed {
  const machine = machineOf(model);
  return weigh(machine, model, read(text, machine));
}

interface WholeReading extends Reading {
  cut: boolean;
  spanish: boolean;
  /** Numbers of the sentences that hold words of crisis. */
  crisis: ReadonlySet<number>;
}

/** Reads a text once: everything that signals, stories and the page need of it. */
function read(text: string, machine: Machine): WholeReading {
  const normalised = normalise(text);
  const tokens = segment(normalised, text);
  const places = machine.finder.places(tokens);
  const context = readContext(machine, tokens, places);
  const codes = readCodes({ tokens, typed: text, tables: machine.codes });
  const crisis = machine.crisis.flatMap((frame) => match(frame, tokens, places));
  return {
    ...{ tokens, places, context, codes, cut: normalised.cut, spanish: looksSpanish(tokens) },
    crisis: new Set(crisis.map(({ from }) => tokens[from]?.sentence ?? 0)),
  };
}

/** What signals and stories say of a text. Of a Spanish one only its codes are heard; words of crisis change no answer. */
function weigh(machine: Machine, model: Model, reading: WholeReading): Weighed {
  const heard = reading.spanish ? { ...reading, tokens: [], places: new Places(0) } : reading;
  const texts = clues(heard.tokens, heard.places, machine.classes, reading.crisis);
  const hints = readHints(machine.hints, texts, model.patterns.length);
  return lowerBeaten(addHints(score(machine, heard), hints, model.patterns), model.patterns);
}
