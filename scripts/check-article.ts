import { readFile } from "node:fs/promises";
import matter from "gray-matter";
import { parse } from "yaml";
import { PlanTypeId } from "@/lib/content/fact";
import { loadFacts } from "@/lib/content/facts";
import { citations } from "@/lib/content/markdown";
import { PatternFront } from "@/lib/content/pattern";
import { bannedWords, grade, longSentences, plainWords, texts } from "@/lib/content/prose";

const slug = process.argv[2] ?? "";
const source = await readFile(`content/patterns/${slug}.md`, "utf8");
const { data, content } = matter(source, { engines: { yaml: (text: string) => parse(text) as object } });
const front = data as Record<string, unknown>;
const result = PatternFront.safeParse(data);
const ignored = ["signals", "golden"];
for (const { path, message } of result.error?.issues ?? [])
  if (!ignored.includes(String(path[0]))) console.log("schema:", path.join("."), message);
const facts = await loadFacts();
const { signals, beats, golden, tellApart, clock, ...read } = front;
for (const id of citations(source)) if (!facts.byId.has(id)) console.log("no such fact:", id);
const more = (clock as { more?: string[] })?.more ?? [];
for (const id of more) if (!facts.clocks.some((c) => c.id === id)) console.log("no such clock:", id);
const ids = ((front.plans ?? []) as { for: string[] }[]).flatMap((plan) => plan.for);
for (const id of PlanTypeId.options) {
  const count = ids.filter((other) => other === id).length;
  if (count !== 1) console.log(`plans: ${id} stands ${count} times`);
}
const words = plainWords(`${texts({ ...read, clock }).join("\n")}\n${content}`);
for (const word of bannedWords(words)) console.log("banned:", word);
for (const sentence of longSentences(words)) console.log("long:", sentence);
const all = `${texts({ ...read, clock }).join(" ")} ${content}`.split(/\s+/).length;
const urgent = typeof front.urgent === "string" ? grade(plainWords(`Ask if ${front.urgent}`)) : "none";
console.log(`${slug}: grade ${grade(words)}, urgent ${urgent}, ${all} words, ${citations(source).length} facts cited`);
