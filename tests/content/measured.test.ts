import { expect, test } from "vitest";
import { interval } from "@/lib/content/interval";
import { fingerprint, Measured, measuredSentences, readMeasured } from "@/lib/content/measured";
import { loadRules } from "@/lib/content/rules";

const measured: Measured = {
  on: "2026-12-01",
  rules: "0123456789abcdef",
  rightFirst: { count: 470, of: 755 },
  rightShown: { count: 582, of: 755 },
  rightGoodFit: { count: 211, of: 247 },
  falseAlarms: { count: 61, of: 85 },
};

test("the interval of a share is Wilson's, and stays between 0 and 100", () => {
  expect(interval(61, 85)).toEqual([61, 80]);
  expect(interval(470, 755)).toEqual([59, 66]);
  expect(interval(0, 20)).toEqual([0, 16]);
  expect(interval(20, 20)).toEqual([84, 100]);
});

test("each figure stands on the page with its count, its share and its interval", () => {
  const words = measuredSentences(measured, measured.rules);

  expect(words).toContain("On December 1, 2026 we ran the form on 755 real accounts");
  expect(words).toContain("470 of 755, or 62 percent (59 to 66)");
  expect(words).toContain("582 of 755, or 77 percent (74 to 80)");
  expect(words).toContain("211 of 247, or 85 percent (80 to 89)");
  expect(words).toContain("61 of 85, or 72 percent (61 to 80)");
});

test("figures of older rules say that the rules have changed", () => {
  const changed = "The rules have changed since that day";
  expect(measuredSentences(measured, measured.rules)).not.toContain(changed);
  expect(measuredSentences(measured, "ffffffffffffffff")).toContain(changed);
});

test("more right than counted, or nothing counted, is refused", () => {
  const problem = (rightFirst: object) => Measured.safeParse({ ...measured, rightFirst }).error?.issues[0]?.message;

  expect(problem({ count: 9, of: 8 })).toBe("no more can be right than were counted");
  expect(problem({ count: 0, of: 0 })).toBe("count at least one text");
  expect(problem({ count: 8, of: 9 })).toBeUndefined();
});

test("another rule, or another word in one, has another fingerprint", async () => {
  const rules = await loadRules();
  const [first, ...others] = rules.patterns;

  expect(fingerprint({ ...rules })).toBe(fingerprint(rules));
  expect(fingerprint({ ...rules, patterns: others })).not.toBe(fingerprint(rules));
  expect(first).toBeDefined();
});

test("the figures on the site can be read", async () => {
  expect((await readMeasured()).rightFirst.of).toBeGreaterThan(0);
});
