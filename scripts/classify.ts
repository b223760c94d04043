import { createInterface } from "node:readline";
import { z } from "zod";
import { choices } from "@/lib/classifier/answers";
import { classify, compile } from "@/lib/classifier/classify";
import type { Model } from "@/lib/classifier/model";
import { loadRules } from "@/lib/content/rules";

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  answers: z
    .object({
      closest: z.enum(choices.closest).optional(),
      care: z.enum(choices.care).optional(),
      heard: z.enum(choices.heard).optional(),
      appealed: z.enum(choices.appealed).optional(),
    })
    .optional(),
});

/** One JSON line in, one JSON line out; a broken line gets `{"error"}` and the run goes on. */
function answer(line: string, model: Model): string {
  try {
    const { id, text, answers } = Line.parse(JSON.parse(line));
    const { state, patterns, because } = classify(text, answers ?? {}, model);
    return JSON.stringify({
      id,
      state,
      patterns,
      because: because.map(({ slug, signal, quote }) => ({ slug, signal, quote })),
    });
  } catch (error) {
    return JSON.stringify({ error: error instanceof z.ZodError ? z.prettifyError(error) : String(error) });
  }
}

const model = compile(await loadRules());
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== "") process.stdout.write(`${answer(line, model)}\n`);
}
