import { expect, test } from "vitest";
import { decide } from "@/lib/check/decided";
import { compile } from "@/lib/classifier/classify";
import { loadRules } from "@/lib/content/rules";

const model = compile(await loadRules());
const SHORT = 5_000; // characters
const LONG = 20_000;
const MOST = 8; // times: four times the length may take four times as long, and some noise; with its square it takes sixteen

/** What is said again and again, and what follows it once. */
const hostile: [bit: string, end?: string][] = [
  ...[..."a7.-_@([\"'$%&?\n\0"].map((sign): [string] => [sign]),
  ["a", "@"],
  ["a", "@b"],
  ["a@"],
  ["a@b."],
  ["a."],
  ["a.", "xx"],
  ["a.", "@b"],
  [".a"],
  ["a-"],
  ["-a"],
  ["a_"],
  ["a'"],
  ["A1"],
  ["u.s."],
  ["1 "],
  ["1 ", "a"],
  ["1", "a"],
  ["1-"],
  ["1."],
  ["1_"],
  ["1/1-"],
  ["$1,"],
  ["[a "],
  ["[a", "]"],
  ["- \n"],
  ["-\n"],
  ["\r\n"],
  ["\u2028"],
  ["\ufdfa"],
  ["\ufdfa "],
  ["\ufb01"],
  ["\u2474"],
  ["\u0301"],
  ["e\u0301"],
  ["\ud800"],
  ["\ud83d\ude00"],
  ["\u202e"],
  ["CO-50 "],
  ["CO-50, 50, "],
  ["CO-16 / "],
  ["N115 "],
  ["CARC 50 "],
  ["reason code "],
  ["not "],
  ["They denied my "],
  ["not medically necessary "],
  ["no referral. "],
  ["A b. "],
];

/** The median time of several runs over a text of each length, taken in turn; the processor's time, so that a busy machine does not count. */
function times(bit: string, end: string): { short: number; long: number } {
  const text = (length: number) => bit.repeat(length).slice(0, length - end.length) + end;
  const spent = (typed: string) => {
    const start = process.cpuUsage();
    decide(typed, {}, model);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const runs = Array.from({ length: 7 }, () => [spent(text(SHORT)), spent(text(LONG))] as const);
  const median = (nth: 0 | 1) => runs.map((run) => run[nth]).sort((a, b) => a - b)[3] ?? 0;
  return { short: Math.max(1, median(0)), long: median(1) };
}

test.each(hostile)("the time grows with the length of the text, not with its square: %j %j", (bit, end = "") => {
  // A machine that is busy with something else may spoil one measure, but not three.
  const ratios: number[] = [];
  do {
    const { short, long } = times(bit, end);
    ratios.push(long / short);
  } while (ratios.length < 3 && Math.min(...ratios) > MOST);

  expect(Math.min(...ratios)).toBeLessThan(MOST);
});
