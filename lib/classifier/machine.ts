import { Finder, type Frame } from "./finder";
import { classFrames, type Hint } from "./hints";
import type { CodeRow, Model } from "./model";
import type { ContextRule, Signal } from "./rules";

/** A signal whose cues are ready to be looked for. */
export interface ReadySignal {
  signal: Signal;
  any: Frame[];
  needs: Frame[];
  unless: Frame[];
}

export interface ReadyPattern {
  slug: string;
  signals: ReadySignal[];
}

/** The model made ready to read texts. Built once per model, on first use. */
export interface Machine {
  finder: Finder;
  patterns: ReadyPattern[];
  none: ReadySignal[];
  context: { rule: ContextRule; frame: Frame }[];
  crisis: Frame[];
  /** By system, then by code in lower case. */
  codes: Map<string, Map<string, CodeRow>>;
  classes: [name: string, frame: Frame][];
  hints: Map<string, Hint>;
}

const built = new WeakMap<Model, Machine>();

export function machineOf(model: Model): Machine {
  const known = built.get(model);
  if (known) return known;
  const machine = build(model);
  built.set(model, machine);
  return machine;
}

function build(model: Model): Machine {
  const finder = new Finder(model.lexicon);
  const ready = (signal: Signal): ReadySignal => ({
    signal,
    any: signal.any.map((cue) => finder.frame(cue)),
    needs: (signal.needs ?? []).map((cue) => finder.frame(cue)),
    unless: (signal.unless ?? []).map((cue) => finder.frame(cue)),
  });
  const codes = new Map<string, Map<string, CodeRow>>();
  for (const row of model.codes) {
    const system = codes.get(row[0]) ?? new Map<string, CodeRow>();
    codes.set(row[0], system.set(row[1].toLowerCase(), row));
  }
  return {
    finder,
    patterns: model.patterns.map(({ slug, signals }) => ({ slug, signals: signals.map(ready) })),
    none: model.none.map(ready),
    context: model.context.map((rule) => ({ rule, frame: finder.frame(rule.trigger) })),
    crisis: model.crisis.map((cue) => finder.frame(cue)),
    codes,
    classes: model.hints.length > 0 ? classFrames(model.lexicon, finder) : [],
    hints: new Map(
      model.hints.map(([clue, rarity, none, digits]) => [
        clue,
        { rarity, none, weights: Uint8Array.from(digits, (digit) => Number(digit)) },
      ]),
    ),
  };
}
