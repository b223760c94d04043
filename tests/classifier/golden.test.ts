import { expect, test } from "vitest";
import { classify, compile } from "@/lib/classifier/classify";
import { allPatterns } from "@/lib/content/patterns";
import { loadRules } from "@/lib/content/rules";

const model = compile(await loadRules());
const texts = (await allPatterns()).flatMap(({ slug, golden }) => golden.map((entry) => ({ slug, ...entry })));

test.each(texts.filter(({ is }) => !is))("$slug: “$text” lands here", ({ slug, text, signal }) => {
  const result = classify(text, {}, model);

  expect(result.patterns[0], JSON.stringify(result.because)).toBe(slug);
  if (signal) expect(result.because.map((evidence) => evidence.signal)).toContain(signal);
});

test.each(texts.filter(({ is }) => is))("$slug: “$text” does not land here", ({ slug, text }) => {
  expect(classify(text, {}, model).patterns[0]).not.toBe(slug);
});

test.each(texts)("every phrase shown for “$text” stands in it", ({ text }) => {
  for (const { start, end, quote } of classify(text, {}, model).because) expect(text.slice(start, end)).toBe(quote);
});
