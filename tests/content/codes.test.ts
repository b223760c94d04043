import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { allCodes, type Code, loadCodes } from "@/lib/content/codes";
import { bannedWords, longSentences } from "@/lib/content/prose";
import { readCodes } from "@/public/js/codes.js";

let folder: string;
let known: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "codes-"));
  known = (await allCodes()).map(({ system, code }) => `${system}-${code}`.toLowerCase());
});

afterAll(() => rm(folder, { recursive: true }));

const good: Code = {
  system: "CARC",
  code: "50",
  meaning: "The plan says that the care was not needed.",
  pattern: null,
  whoActs: "patient",
  note: "Ask which rule the plan used.",
  groups: ["CO"],
  status: "active",
  url: "https://example.org/codes",
  sources: 2,
};
const co: Code = {
  ...good,
  system: "group",
  code: "CO",
  groups: undefined,
  billed: "Usually not, if the provider has a contract.",
};

async function rootWith(codes: unknown): Promise<string> {
  const root = await mkdtemp(join(folder, "root-"));
  await mkdir(join(root, "facts"));
  await writeFile(join(root, "facts", "codes.json"), JSON.stringify(codes));
  return root;
}

describe("a mistake in a code stops with file, field and remedy", () => {
  test.each<[string, object, RegExp]>([
    ["its group in front", { code: "CO-50" }, /\[0\]\.code: write the code in capitals and digits, without its group/],
    ["an unknown list", { system: "XYZ" }, /\[0\]\.system: /],
    ["a slug that cannot be one", { pattern: "Not Needed" }, /\[0\]\.pattern: a slug has lower case letters/],
    ["nobody who acts", { whoActs: "somebody" }, /\[0\]\.whoActs: /],
    ["a day that is none", { stopped: "July 2009" }, /\[0\]\.stopped: write the day as 2026-11-22/],
    ["a field nobody knows", { quote: "their words" }, /\[0\]: .*quote/],
    ["no encrypted address", { url: "http://example.org" }, /\[0\]\.url: /],
  ])("%s", async (_, change, message) => {
    const root = await rootWith([{ ...good, ...change }]);
    await expect(loadCodes(root)).rejects.toThrow(/content\/facts\/codes\.json\n {2}- /);
    await expect(loadCodes(root)).rejects.toThrow(message);
  });

  it("a good one passes", async () => {
    expect(await loadCodes(await rootWith([co, good]))).toHaveLength(2);
  });
});

describe("whoever can be billed is told, or the build stops", () => {
  test.each<[string, object[], RegExp]>([
    [
      "a reason without a group",
      [co, { ...good, groups: undefined }],
      /codes\.json\n {2}- CARC 50, groups: who owes depends on the letters in front, and none are named: name the groups/,
    ],
    [
      "a reason in a group that has no row",
      [co, { ...good, groups: ["CO", "PI"] }],
      /CARC 50, groups: PI has no row with a `billed` answer: add the group, or take it out here/,
    ],
    [
      "a group without an answer",
      [{ ...co, billed: undefined }, good],
      /group CO, billed: say in a sentence if a person can be billed under these letters/,
    ],
    ["a group that nobody knows", [co, { ...good, groups: ["XX"] }], /\[1\]\.groups\[0\]: /],
    ["a remark with a group", [co, { ...good, system: "RARC", code: "N130" }], /RARC N130, groups: only a CARC stands/],
    [
      "a remark with an answer of its own",
      [co, { ...good, system: "RARC", code: "N130", groups: undefined, billed: "Yes, you can be billed." }],
      /RARC N130, billed: only a group or a CARC has this answer/,
    ],
  ])("%s", async (_, codes, message) => {
    await expect(loadCodes(await rootWith(codes))).rejects.toThrow(message);
  });

  it("a reason may have an answer of its own, and a remark needs none", async () => {
    const own = { ...good, billed: "It depends on your dates." };
    const remark = { ...good, system: "RARC", code: "N130", groups: undefined };
    expect(await loadCodes(await rootWith([co, own, remark]))).toHaveLength(3);
  });
});

describe("what the codes say holds for the person who reads", () => {
  const said = async (system: Code["system"], code: string) => {
    const found = (await allCodes()).find((one) => one.system === system && one.code === code);
    if (!found) throw new Error(`${system} ${code} is missing`);
    return found;
  };

  test.each(["26", "27", "28", "31", "200"])("%s: a contract protects members only", async (code) => {
    expect((await said("CARC", code)).billed).toMatch(/had no coverage .* bill you in full.* First settle the dates/);
  });

  test.each(["MA130", "MA44", "N211", "N704"])(
    "%s: no appeal for the office does not end the patient's",
    async (code) => {
      expect((await said("RARC", code)).note).toContain("your own letter or EOB");
    },
  );

  it("tells an excluded drug from one that is off the list", async () => {
    const [excluded, offList] = [await said("NCPDP", "70"), await said("NCPDP", "MR")];
    expect(excluded.meaning).toContain("exclusion");
    expect(excluded.note).toMatch(/left out of the benefit, or only off the list\?/);
    expect([excluded.pattern, excluded.also]).toEqual(["drug-not-on-formulary", "service-not-covered"]);
    expect(offList.meaning).toContain("not on the plan's list");
    expect(offList.also).toBeUndefined();
  });

  test.each(["206", "207", "208"])("%s: a missing number of the provider is missing information", async (code) => {
    expect((await said("CARC", code)).pattern).toBe("missing-information-or-records");
  });

  it("leaves no modifier missing in code 4", async () => {
    expect((await said("CARC", "4")).meaning).not.toContain("missing");
  });

  it("ends no sentence about a state law with a promise of the federal one", async () => {
    for (const code of ["N844", "N845", "N858", "N867", "N883"])
      expect((await said("RARC", code)).note, code).not.toContain("in-network share");
  });
});

test("the codes use plain words and short sentences", async () => {
  const wrong = (await allCodes()).flatMap(({ code, meaning, note, exceptions = [] }) =>
    [meaning, note, ...exceptions].flatMap((text) =>
      [...bannedWords(text), ...longSentences(text)].map((one) => `${code}: ${one}`),
    ),
  );
  expect(wrong).toEqual([]);
});

describe("the look-up reads what people type", () => {
  const read = (text: string) => readCodes(text, known).map(({ typed, ids }) => `${typed}: ${ids.join(" ")}`);

  test.each<[string, string[]]>([
    ["CO-50", ["CO-50: carc-50"]],
    ["co50", ["CO-50: carc-50"]],
    ["CO 50", ["CO-50: carc-50"]],
    ["CO - 50", ["CO-50: carc-50"]],
    ["CO\u201350", ["CO-50: carc-50"]],
    ["C0-50", ["CO-50: carc-50"]],
    ["C0-5O", ["CO-50: carc-50"]],
    ["CO-l6", ["CO-16: carc-16"]],
    ["CO-050", ["CO-50: carc-50"]],
    ["PR 204", ["PR-204: carc-204"]],
    ["P1-204", ["PI-204: carc-204"]],
    ["0A-23", ["OA-23: carc-23"]],
    ["PR-B7", ["PR-B7: carc-b7"]],
    ["N130", ["N130: rarc-n130"]],
    ["N-130", ["N130: rarc-n130"]],
    ["n 130", ["N130: rarc-n130"]],
    ["Nl3O", ["N130: rarc-n130"]],
    ["MA4", ["MA04: rarc-ma04"]],
    ["MAO4", ["MA04: rarc-ma04"]],
    ["reject 75", ["75: ncpdp-75"]],
    ["Reject code: 7", ["07: ncpdp-07"]],
    ["NCPDP 608", ["608: ncpdp-608"]],
    ["pharmacy 7X", ["7X: ncpdp-7x"]],
    ["carc 50", ["50: carc-50"]],
    ["reason code 50", ["50: carc-50"]],
    ["remark code N130", ["N130: rarc-n130"]],
    ["50", ["50: carc-50 ncpdp-50"]],
    ["CO", ["CO: group-co"]],
    ["CO-45, PR-2, N130", ["CO-45: carc-45", "PR-2: carc-2", "N130: rarc-n130"]],
    ["CO-16 / 96", ["CO-16: carc-16", "CO-96: carc-96"]],
    ["CO-50 CO-50", ["CO-50: carc-50"]],
    ["CO-45 $312.00 PR-2 on 01/02/2026", ["CO-45: carc-45", "PR-2: carc-2"]],
    ["carc 16 N130", ["16: carc-16", "N130: rarc-n130"]],
    ["CO-999", ["CO-999: "]],
    ["", []],
    ["why did they not pay", []],
  ])("%s", (text, codes) => {
    expect(read(text)).toEqual(codes);
  });

  it("names the nearest codes of one that it does not know", () => {
    const [found] = readCodes("N1300", known);
    expect(found?.ids).toEqual([]);
    expect(found?.near).toContain("rarc-n130");
  });

  const surprise = [
    ...["N830", "N844", "N845"],
    ...[858, 859, 860, ...Array.from({ length: 18 }, (_, at) => 862 + at), 882, 883, 884, 885].map((n) => `N${n}`),
  ];

  it.each(surprise)("finds %s of the surprise bill laws", (code) => {
    expect(read(code)).toEqual([`${code}: rarc-${code.toLowerCase()}`]);
  });

  it("finds every code by its own name", () => {
    const names = { carc: "carc ", rarc: "", ncpdp: "reject ", group: "" };
    const lost = known.filter((id) => {
      const [list = "", code = ""] = id.split("-");
      return !readCodes(`${names[list as keyof typeof names]}${code}`, known)[0]?.ids.includes(id);
    });
    expect(lost).toEqual([]);
  });
});
