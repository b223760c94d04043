import { z } from "zod";
import type { ContextRule, Lexicon, Signal as SignalRule } from "@/lib/classifier/rules";
import { contentRoot, readYaml } from "./collection";
import { Signal } from "./pattern";

const Cues = z.array(z.string().min(2, "write a cue of at least 2 letters")).min(1, "write at least one cue");

/** content/lexicon.yaml: the name of a class, and every form of every member written out. */
export const LexiconFile = z
  .record(
    z.string(),
    z
      .array(z.string("write this member in quotes").min(1, "an empty member matches nothing: take it out"))
      .min(1, "a class needs a member"),
  )
  .superRefine((classes, { addIssue }) => {
    for (const name of Object.keys(classes)) {
      if (/^[a-z]+(-[a-z]+)*$/.test(name)) continue;
      addIssue({
        code: "custom",
        path: [name],
        message: "name a class in small letters with hyphens, such as not-met",
      });
    }
  });

/** content/none.yaml: signals that the text is about something else than a plan's refusal, delay or charge. */
export const NoneFile = z.array(Signal).min(1, "write at least one signal");

/** content/context.yaml: words that change what a nearby cue is worth, notices of appeal rights, words of crisis. */
export const ContextFile = z.strictObject({
  triggers: z
    .array(
      z.strictObject({
        effect: z.enum(["negated", "hypothetical", "general", "attributed"]),
        /** Which words it changes: those behind it, those before it, or the whole sentence. */
        direction: z.enum(["forward", "backward", "sentence"]),
        /** How far, in words. */
        reach: z.number().int().min(1).max(60).optional(),
        any: Cues,
      }),
    )
    .min(1),
  /** Phrases that hold a trigger and change nothing. */
  "look-alikes": Cues,
  /** What every notice of appeal rights says: signals in such a sentence do not count. */
  boilerplate: Cues,
  /** Shows the 988 panel; never changes the answer. */
  crisis: Cues,
});

export interface RulesFiles {
  lexicon: Lexicon;
  none: SignalRule[];
  context: ContextRule[];
  crisis: string[];
}

/**
 * Reads the rules that belong to no pattern.
 * @throws ContentError naming the file, the field and the remedy
 */
export async function readRulesFiles(root = contentRoot): Promise<RulesFiles> {
  const [lexicon, none, context] = await Promise.all([
    readYaml(LexiconFile, "lexicon.yaml", root),
    readYaml(NoneFile, "none.yaml", root),
    readYaml(ContextFile, "context.yaml", root),
  ]);
  return { lexicon, none, context: contextRules(context), crisis: context.crisis };
}

function contextRules(file: z.output<typeof ContextFile>): ContextRule[] {
  const triggers = file.triggers.flatMap(({ any, ...rule }) => any.map((trigger) => ({ trigger, ...rule })));
  const lookAlikes = file["look-alikes"].map(
    (trigger): ContextRule => ({ trigger, effect: "none", direction: "forward" }),
  );
  const boilerplate = file.boilerplate.map(
    (trigger): ContextRule => ({ trigger, effect: "boilerplate", direction: "sentence" }),
  );
  return [...triggers, ...lookAlikes, ...boilerplate];
}
