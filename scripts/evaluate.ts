import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { compile } from "@/lib/classifier/classify";
import { loadRules } from "@/lib/content/rules";
import { Case, isHeldOut, judge, reportSignals, scoreAll } from "./evaluation";
import { missesList, scoresTable, signalsTable } from "./evaluation-table";
import { writeMeasured } from "./write-measured";

const usage = "npm run --silent evaluate -- CASES.jsonl [--dev | --holdout] [--json] [--write]";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    dev: { type: "boolean" },
    holdout: { type: "boolean" },
    /** Puts the figures on the site: they replace content/measured.yaml. */
    write: { type: "boolean" },
  },
});
const [file] = positionals;
if (!file) {
  process.stderr.write(`${usage}\nA line: {"id", "text", "label", "also_ok": [], "agreed": true, "voice"}\n`);
  process.exit(2);
}

const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
const cases = lines.map((line, at) => {
  const read = Case.safeParse(JSON.parse(line));
  if (!read.success)
    throw new Error(
      `${file}, line ${at + 1}: ${read.error.issues[0]?.path.join(".")} ${read.error.issues[0]?.message}`,
    );
  return read.data;
});
const rules = await loadRules();
const model = compile(rules);
const both = !values.dev && !values.holdout;
const sets = {
  ...(both && { all: cases }),
  ...((both || values.dev) && { dev: cases.filter((one) => !isHeldOut(one)) }),
  ...((both || values.holdout) && { holdout: cases.filter(isHeldOut) }),
};
const scored = Object.fromEntries(
  Object.entries(sets).map(([name, set]) => [name, scoreAll(set.map((one) => judge(one, model)))]),
);
const open = values.holdout ? cases.filter(isHeldOut) : cases.filter((one) => !isHeldOut(one));
if (values.write) {
  const { top1, shownRight, states, falseAlarm } = scoreAll(cases.map((one) => judge(one, model)));
  await writeMeasured(rules, { top1, shownRight, goodFit: states["good-fit"], falseAlarm });
}
const outcomes = open.map((one) => judge(one, model));
const signals = reportSignals(open, model);

if (values.json) {
  const misses = outcomes
    .filter(({ right }) => !right)
    .map(({ case: { id, label }, answer, result: { state, patterns, because } }) => ({
      id,
      label,
      answer,
      state,
      patterns,
      because,
    }));
  process.stdout.write(`${JSON.stringify({ scores: scored, misses, ...signals }, null, 2)}\n`);
} else {
  process.stdout.write(
    `${scoresTable(scored)}\n\nMisses\n${missesList(outcomes)}\n\nSignals\n${signalsTable(signals, open.length)}\n`,
  );
}
