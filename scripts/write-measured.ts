import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Rules } from "@/lib/classifier/rules";
import { checked, contentRoot } from "@/lib/content/collection";
import { fingerprint, Measured, measuredFile } from "@/lib/content/measured";
import type { Share } from "./evaluation";

/** Writes what a run of the evaluation counted where the pages read it, with the day and the rules that it holds for. */
export async function writeMeasured(
  rules: Rules,
  shares: Record<"top1" | "shownRight" | "goodFit" | "falseAlarm", Share>,
): Promise<void> {
  const counted = ({ right: count, of }: Share) => ({ count, of });
  const measured: Measured = {
    on: new Date().toISOString().slice(0, 10),
    rules: fingerprint(rules),
    rightFirst: counted(shares.top1),
    rightShown: counted(shares.shownRight),
    rightGoodFit: counted(shares.goodFit),
    falseAlarms: counted(shares.falseAlarm),
  };
  const head = "# Written by `npm run evaluate -- CASES.jsonl --write`; printed on the page How we write.\n";
  await writeFile(join(contentRoot, measuredFile), head + stringify(checked(Measured, measured, measuredFile)));
}
