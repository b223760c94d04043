import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentRoot } from "@/lib/content/collection";
import { usesOf } from "@/lib/content/fact-uses";
import { type Facts, loadFacts } from "@/lib/content/facts";
import { checkHolds } from "@/lib/content/holds";

const real = await loadFacts();
const amount = real.byId.get("medicare-alj-file");
if (!amount) throw new Error("no medicare-alj-file");

function facts(holds?: { from: string; to: string }): Pick<Facts, "byId"> {
  return { byId: new Map([["medicare-alj-file", { ...amount, holds } as never]]) };
}

const year = facts({ from: "2026-01-01", to: "2026-12-31" });
const uses = new Map([["medicare-alj-file", ["guides/medicare.md", "patterns/appeal-denied.md"]]]);

test("61 days before its last day a fact is quiet", () => {
  expect(checkHolds(year, uses, "2026-10-31")).toEqual({ stops: [], warns: [] });
});

test.each(["2026-11-01", "2026-12-31"])("from 60 days before to the last day it warns: %s", (day) => {
  const { stops, warns } = checkHolds(year, uses, day);
  expect(stops).toEqual([]);
  expect(warns).toEqual([
    "content/facts/clocks.yaml, medicare-alj-file: ends on 2026-12-31: read the new amount or rule, change says and holds.to. Used in: guides/medicare.md, patterns/appeal-denied.md",
  ]);
});

test("the day after it stops, with the pages and both remedies", () => {
  const { stops, warns } = checkHolds(year, uses, "2027-01-01");
  expect(warns).toEqual([]);
  expect(stops.join()).toMatch(
    /clocks\.yaml, medicare-alj-file: ended on 2026-12-31: .*change says and holds\.to; or tell it as past and take holds out\. Used in: guides\/medicare\.md, patterns/,
  );
  expect(checkHolds(year, new Map(), "2027-01-01").stops.join()).toMatch(/Nothing uses it/);
});

test("before its first day it stops only where content uses it", () => {
  const next = facts({ from: "2027-01-01", to: "2027-12-31" });
  expect(checkHolds(next, uses, "2026-12-31").stops.join()).toMatch(/does not hold before 2027-01-01: take it out/);
  expect(checkHolds(next, new Map(), "2026-12-31")).toEqual({ stops: [], warns: [] });
  expect(checkHolds(next, uses, "2027-01-01")).toEqual({ stops: [], warns: [] });
});

test("what is told as past needs no days and is never asked about", () => {
  expect(checkHolds(facts(), uses, "2040-01-01")).toEqual({ stops: [], warns: [] });
});

test("every fact that names an amount of a year carries its days", () => {
  const bound = [...real.byId.values()].filter(({ says }) => /\$[\d,]+ must be in dispute if you file in/.test(says));
  expect(bound.length).toBeGreaterThan(0);
  expect(bound.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual([]);
});

test("the pages that use a fact are found, in prose and in front matter, but not its own entry", async () => {
  const root = await mkdtemp(join(tmpdir(), "uses-"));
  await cp(join(contentRoot, "facts"), join(root, "facts"), { recursive: true });
  await writeFile(join(root, "one.md"), "At least $200. [^ma-alj-file]");
  await writeFile(join(root, "two.yaml"), "clock: ma-alj-file\n");
  await writeFile(join(root, "three.md"), "An id such as ma-alj-file-old is another.");
  const found = await usesOf(new Set(["ma-alj-file"]), root);
  await rm(root, { recursive: true });
  expect(found.get("ma-alj-file")).toEqual(["one.md", "two.yaml"]);
});
