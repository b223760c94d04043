import { usesOf } from "@/lib/content/fact-uses";
import { type Facts, loadFacts } from "@/lib/content/facts";
import { checkHolds } from "@/lib/content/holds";
import { today } from "./today";

/** Prints every fact, where content uses it, which end and when, which are older than a year or rest on secondary text. */
async function main(): Promise<void> {
  const day = today();
  const facts = await loadFacts();
  const uses = await usesOf(new Set(facts.byId.keys()));
  print(facts, uses, yearBefore(day));
  console.log(`\nrules with a later word of a court, an agency or the legislature`);
  for (const { id, asOf, laterWord } of facts.rules) {
    if (laterWord) console.log(`  ${id} (${asOf}): ${laterWord.says} (${laterWord.citation})`);
  }
  const { stops, warns } = checkHolds(facts, uses, day);
  warn("have ended or do not hold yet", stops);
  warn("end within 60 days", warns);
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function print({ byId }: Facts, uses: ReadonlyMap<string, string[]>, oldest: string): void {
  const old: string[] = [];
  const secondary: string[] = [];
  const unused: string[] = [];
  const ends = new Map<string, string[]>();
  for (const { id, kind, says, checked, holds } of byId.values()) {
    const where = uses.get(id) ?? [];
    console.log(`${kind} ${id} (${checked.how}, ${checked.on}): ${says}`);
    console.log(`  used in: ${where.length ? where.join(", ") : "nothing yet"}`);
    if (checked.on < oldest) old.push(`${id} (${checked.on})`);
    if (checked.how === "secondary") secondary.push(id);
    if (!where.length) unused.push(id);
    const month = holds?.to.slice(0, 7);
    if (month) ends.set(month, [...(ends.get(month) ?? []), id]);
  }
  console.log(`\n${byId.size} facts, ${unused.length} not used yet`);
  console.log(`\nend in`);
  for (const [month, ids] of [...ends].sort()) console.log(`  ${month}: ${ids.join(", ")}`);
  warn("checked more than a year ago: read the source again", old);
  warn("rest on secondary text: find the primary text", secondary);
}

function warn(what: string, lines: string[]): void {
  if (lines.length) console.warn(`\nwarning: ${lines.length} ${what}\n${lines.map((line) => `  ${line}`).join("\n")}`);
}

await main();
