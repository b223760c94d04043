import { readFileSync } from "node:fs";
import { compile, classify } from "@/lib/classifier/classify";
import { thresholds } from "@/lib/classifier/thresholds";
import { loadRules } from "@/lib/content/rules";
import { Case, isHeldOut, judge, scoreAll } from "./evaluation";
const model = compile(await loadRules());
const read = (f: string) => readFileSync(f, "utf8").trim().split("\n").map((l) => Case.parse(JSON.parse(l)));
const dev = read("/work/shared/cases/dev.jsonl");
const sets = { hold: dev.filter(isHeldOut), blind: read("/tmp/corpus/blind.jsonl"), dev: dev.filter((o) => !isHeldOut(o)) };
const th = thresholds as any;
export function run(tag: string) {
  const out: string[] = [];
  for (const [n, s] of Object.entries(sets)) { const r = scoreAll(s.map((o) => judge(o, model))); const f = (x: any) => `${(x.right / Math.max(1, x.of)).toFixed(2)}/${x.of}`;
    out.push(`${n} ${(r.top1.right/r.top1.of).toFixed(3)} ${(r.shownRight.right/r.shownRight.of).toFixed(3)} fa ${r.falseAlarm.right}/${r.falseAlarm.of} sil ${(r.silent.right/r.silent.of).toFixed(2)} g ${f(r.states["good-fit"])} c ${f(r.states["check-one-fact"])} t ${f(r.states["two-fit"])}`); }
  console.log(tag, "\n  " + out.join("\n  "));
}
const base = JSON.parse(JSON.stringify(th));
const set = (o: any) => { Object.assign(th, JSON.parse(JSON.stringify(base)), o); };
for (const nearest of [1, 0.01]) for (const from of [0, 0.3, 0.6, 9]) { set({ nearest, noneHints: { from, point: 0.25 } }); run(`nearest ${nearest} none ${from}`); }
