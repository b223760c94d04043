import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { classify, compile } from "@/lib/classifier/classify";
import { readRulesFiles } from "@/lib/content/rules-files";
import { pattern } from "./small-rules";

/** A copy of the three files, one of them changed. */
async function folderWith(file: string, change: (source: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rules-"));
  for (const name of ["lexicon.yaml", "none.yaml", "context.yaml"]) await cp(join("content", name), join(folder, name));
  await writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8")));
  return folder;
}

const files = await readRulesFiles();

test("the rules that belong to no pattern are sound", () => {
  expect(() => compile({ ...files, patterns: [], codes: [], stories: [] })).not.toThrow();
});

describe("a mistake names the file, the field and the remedy", () => {
  test.each([
    ["lexicon.yaml", (source: string) => `${source}\nempty: []\n`, "empty: a class needs a member"],
    ["lexicon.yaml", (source: string) => `${source}\nnumbers: [911]\n`, "numbers[0]: write this member in quotes"],
    ["lexicon.yaml", (source: string) => `${source}\nBad_Name: [word]\n`, "name a class in small letters"],
    ["lexicon.yaml", (source: string) => `${source}\ndeny: [word]\n`, "YAML"],
    [
      "none.yaml",
      (source: string) => `${source}\n- id: none.x\n  says: A sentence of some length.\n  points: 9\n  any: [word]\n`,
      "points",
    ],
    ["context.yaml", (source: string) => source.replace("effect: negated", "effect: negative"), "triggers[0].effect"],
    ["context.yaml", (source: string) => `${source}\nmore: []\n`, "more"],
  ])("%s", async (file, change, message) => {
    const reading = readRulesFiles(await folderWith(file, change));

    await expect(reading).rejects.toThrow(file);
    await expect(reading).rejects.toThrow(message);
  });
});

describe("words of crisis", () => {
  const model = compile({ ...files, patterns: [], codes: [], stories: [] });

  test.each([
    "I want to kill myself",
    "I can't go on",
    "I don't want to live anymore",
    "I'd be better off dead",
    "She took her own life",
    "I just want to die",
    "no reason to live",
    "my son is suicidal",
    "I feel hopeless",
    "thinking about ending it all",
  ])("are seen: %s", (text) => expect(classify(text, {}, model).crisis).toBe(true));

  test.each([
    "I can't go to the doctor",
    "The pain is killing me",
    "They ended my coverage",
    "I hurt my back",
    "This bill will be the death of me",
  ])("are not seen: %s", (text) => expect(classify(text, {}, model).crisis).toBe(false));
});

describe("texts about something else", () => {
  const slug = "prior-authorization-denied";
  const refusal = (id: string, word: string) => ({ id, says: "Something was refused.", points: 2, any: [word] });
  const refused = pattern(slug, "prior-authorization", [
    refusal("pad.class", "{deny}"),
    refusal("pad.word", "{denied|declined}"),
  ]);
  const model = compile({ ...files, codes: [], stories: [], patterns: [refused] });
  const answer = (text: string) => classify(text, {}, model).patterns[0] ?? "none";

  test.each([
    "My car insurance denied the claim after the crash.",
    "The warranty company declined to pay the mechanic.",
    "My visa application was denied.",
    "I was denied life insurance.",
  ])("are none: %s", (text) => expect(answer(text)).toBe("none"));

  test.each(["My health plan denied the surgery.", "Medicare denied the claim for my hospital stay."])(
    "are not none: %s",
    (text) => expect(answer(text)).toBe(slug),
  );
});
