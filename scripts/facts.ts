import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { contentRoot } from "@/lib/content/collection";
import { type Facts, loadFacts } from "@/lib/content/facts";

/** Prints every fact, where content uses it, and which facts are older than a year or rest on secondary text. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { today: { type: "string" } } });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`--today ${today}: write the day as 2026-11-22`);
  const facts = await loadFacts();
  const uses = await usesOf(new Set(facts.byId.keys()));
  print(facts, uses, yearBefore(today));
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** The files that name each id: `[^id]` in prose, or the id as a word of its own in front matter and YAML. */
async function usesOf(ids: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const uses = new Map<string, string[]>();
  const entries = await readdir(contentRoot, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const text = await readFile(file, "utf8");
    const name = relative(contentRoot, file);
    const withoutOwn = name.startsWith("facts/") ? text.replace(/^- id: .*$/gm, "") : text;
    for (const word of new Set(withoutOwn.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))) {
      if (ids.has(word)) uses.set(word, [...(uses.get(word) ?? []), name]);
    }
  }
  return uses;
}

function print({ byId }: Facts, uses: ReadonlyMap<string, string[]>, oldest: string): void {
  const old: string[] = [];
  const secondary: string[] = [];
  const unused: string[] = [];
  for (const { id, kind, says, checked } of byId.values()) {
    const where = uses.get(id) ?? [];
    console.log(`${kind} ${id} (${checked.how}, ${checked.on}): ${says}`);
    console.log(`  used in: ${where.length ? where.join(", ") : "nothing yet"}`);
    if (checked.on < oldest) old.push(`${id} (${checked.on})`);
    if (checked.how === "secondary") secondary.push(id);
    if (!where.length) unused.push(id);
  }
  console.log(`\n${byId.size} facts, ${unused.length} not used yet`);
  warn("checked more than a year ago: read the source again", old);
  warn("rest on secondary text: find the primary text", secondary);
}

function warn(what: string, ids: string[]): void {
  if (ids.length) console.warn(`\nwarning: ${ids.length} ${what}\n${ids.map((id) => `  ${id}`).join("\n")}`);
}

await main();
