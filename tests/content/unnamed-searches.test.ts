import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contentRoot } from "@/lib/content/collection";
import { texts } from "@/lib/content/prose";
import { unnamedSearches } from "@/lib/content/unnamed-searches";

describe("a sentence that says that there is no rule", () => {
  test.each([
    "We found no rule on a claim file.",
    "For the others we found no such rule. Ask the plan.",
    "For the rest, no federal rule was found. Read the contract.",
    "No federal rule on letters was found.",
    "No federal filing limit was found.",
    "We have no rule on this for Medicare.",
    "We have no checked number. Ask.",
    "No rule we found says that.",
    "We could not confirm that it is still in use.",
    "Our source on parity does not name it.",
    "On December 1, 2026, we found none.",
    "| CHIP | We found no federal rule on late ones. Ask the state | Ask |",
    "No federal rule makes a plan answer that.",
    "A job plan has no federal limit here. Ask the plan.",
  ])("needs a search that is named: %s", (text) => {
    expect(unnamedSearches(text)).toHaveLength(1);
  });

  test.each([
    "We looked in 42 CFR 438.402 and found no rule on late appeals.",
    "We found no rule on late appeals. We looked in 42 CFR 438.402.",
    "| CHIP | We looked in 42 CFR 457.1260 and found no rule on late ones. Ask the state |",
    "We searched TRICARE's manuals and found no rule on it.",
    "No federal rule makes a plan answer that. [^wrong-000-alternative-pathway]",
    "Federal law has no such clause; no federal rule makes a plan answer.[^a-fact] Ask.",
    "For the rest, the contract and state law decide.",
    "We have no affiliates.",
    "I know of no consent form that I signed.",
    "Ask the plan. If none was found, ask again.",
  ])("is fine where it names the search or its source: %s", (text) => {
    expect(unnamedSearches(text)).toEqual([]);
  });

  test("is not helped by a search that the page names far away", () => {
    expect(unnamedSearches("We found no rule. Ask the plan. We looked in 42 CFR part 438.")).toHaveLength(1);
  });
});

test.each(["glossary.yaml", "cannot-tell.yaml", "lanes.yaml"])("%s holds no search without its place", async (file) => {
  const content: unknown = parse(await readFile(join(contentRoot, file), "utf8"));
  expect(unnamedSearches(texts(content).join("\n"))).toEqual([]);
});
