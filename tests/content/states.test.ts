import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { contentRoot } from "@/lib/content/collection";
import { bannedWords, grade, longSentences, plainWords, texts } from "@/lib/content/prose";
import { loadStates, type State, StateFile } from "@/lib/content/state";

let folder: string;
let states: State[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "states-"));
  states = await loadStates();
});

afterAll(() => rm(folder, { recursive: true }));

function of(slug: string): State {
  const state = states.find((one) => one.slug === slug);
  if (!state) throw new Error(`no ${slug}`);
  return state;
}

/** A copy of the states in which one text of one file is replaced. */
async function copyWith(file: string, from: string | RegExp, to: string): Promise<string> {
  const root = await mkdtemp(join(folder, "root-"));
  await cp(join(contentRoot, "facts"), join(root, "facts"), { recursive: true });
  const path = join(root, "facts", "states", file);
  const source = await readFile(path, "utf8");
  const changed = source.replace(from, to);
  expect(changed).not.toBe(source);
  await writeFile(path, changed);
  return root;
}

/** The places in which a state's file says how something was read. */
function waysOfReading(part: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(part)) return part.flatMap((one, at) => waysOfReading(one, [...path, at]));
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === "how" && value !== null ? [[...path, key]] : waysOfReading(value, [...path, key]),
  );
}

/** The sentences that a reader sees; names of offices and citations are not ours. */
function prose({ outsideReview, others = [], protections = [], unconfirmed = [], ...state }: State): string[] {
  const { hearings } = state.medicaid;
  return [
    ...(outsideReview.notes ?? []),
    ...texts([outsideReview.fee, state.department.note, state.assistance?.note, state.medicaid.note]),
    ...others.map(({ takes }) => takes),
    ...protections.map(({ says }) => says),
    ...unconfirmed,
    ...texts([hearings.state?.note, hearings.keepCare?.says, hearings.office?.ask]),
    ...(hearings.plan && hearings.plan !== "none" ? texts([hearings.plan.note]) : []),
  ];
}

describe("the states", () => {
  it("are the 50 states, the District of Columbia and 5 territories, the territories last", () => {
    const kinds = states.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "state")).toHaveLength(50);
    expect(kinds.filter((kind) => kind === "district")).toHaveLength(1);
    expect(kinds.slice(-5)).toEqual(Array(5).fill("territory"));
    expect(new Set(states.map(({ code }) => code)).size).toBe(56);
  });

  it("say what was read of them", () => {
    expect(of("texas")).toMatchObject({
      department: { phone: { number: "800-252-3439", how: "primary" } },
      outsideReview: { process: "federal", limit: { amount: 4, unit: "months" } },
    });
    expect(of("south-carolina").outsideReview.limit).toEqual({ amount: 60, unit: "days", counted: "receipt" });
    expect(of("pennsylvania").outsideReview.limit?.counted).toBe("letter");
    expect(of("california").medicaid.hearings).toMatchObject({ state: { days: 90 }, plan: { days: 120 } });
  });

  it.each(["georgia", "kentucky", "missouri", "new-mexico", "north-dakota", "washington"])(
    "print no limit where the sources differ: %s",
    (slug) => {
      const { outsideReview, unconfirmed } = of(slug);
      expect(outsideReview.limit).toBeNull();
      expect(outsideReview.citation).toBeNull();
      const said = unconfirmed?.filter((text) => /outside review/.test(text)).join(" ");
      expect(said).toBeTruthy();
      expect(said).not.toMatch(/\d+ (days|months)/);
    },
  );

  it("print no telephone number where the sources differ", () => {
    for (const slug of ["hawaii", "illinois", "maine", "maryland"]) expect(of(slug).ship?.phone).toBeNull();
  });

  it("never give the company that runs the federal process: only its agency can say who it is", () => {
    const federal = states.filter(({ outsideReview }) => outsideReview.process === "federal");
    expect(federal).toHaveLength(8);
    expect(federal.filter((state) => /maximus|888-866/i.test(JSON.stringify(state)))).toEqual([]);
  });

  it("name no unofficial list, and no way in which we worked", () => {
    const found = states.filter((state) =>
      /github|fight health|patientadvocates|type2|apellica|denialhelp|claimgotdenied|unofficial|general knowledge/i.test(
        JSON.stringify(state),
      ),
    );
    expect(found.map(({ slug }) => slug)).toEqual([]);
  });

  it("use plain words and short sentences", () => {
    const wrong = states.flatMap((state) =>
      prose(state).flatMap((text) => {
        const words = plainWords(text);
        return [...bannedWords(words), ...longSentences(words)].map((one) => `${state.slug}: ${one}`);
      }),
    );
    expect(wrong).toEqual([]);
    const all = [...new Set(states.flatMap(prose))].map(plainWords).join("\n");
    expect(grade(all)).toBeLessThanOrEqual(8);
  });
});

describe("a mistake in a state stops with file, field and remedy", () => {
  it("a telephone number that nobody can call", async () => {
    const root = await copyWith("texas.yaml", "800-252-3439", "1-800-TEXAS");
    await expect(loadStates(root)).rejects.toThrow(
      /content\/facts\/states\/texas\.yaml\n {2}- department\.phone\.number: write the number as 800-555-0100/,
    );
  });

  it("a statement that nobody read", async () => {
    const root = await copyWith(
      "texas.yaml",
      'number: "800-252-3439", how: primary',
      'number: "800-252-3439", how: heard',
    );
    await expect(loadStates(root)).rejects.toThrow(/texas\.yaml\n {2}- department\.phone\.how: .*primary or secondary/);
  });

  it("any part of any state that says how it was read, and says that nobody did", async () => {
    const folder = join(contentRoot, "facts", "states");
    const parts = new Set<string>();
    for (const name of await readdir(folder)) {
      const source = await readFile(join(folder, name), "utf8");
      for (const path of waysOfReading(parse(source))) {
        const state = parse(source);
        const part = path.slice(0, -1).reduce((at, key) => at[key], state);
        part.how = "knowledge";
        const mistakes = StateFile.safeParse(state).error?.issues.map(({ path, message }) => [path.join("."), message]);
        expect(mistakes, name).toEqual([[path.join("."), "only what was read may be printed: primary or secondary"]]);
        parts.add(path.filter((key) => typeof key === "string").join("."));
      }
    }
    expect([...parts]).toEqual(
      expect.arrayContaining([
        "department.phone.how",
        "outsideReview.how",
        "medicaid.hearings.state.how",
        "medicaid.hearings.plan.how",
        "protections.how",
      ]),
    );
  });

  it("a limit that nobody confirmed", async () => {
    const root = await copyWith("ohio.yaml", /phone: null\n {2}how: primary/, "phone: null\n  how: null");
    await expect(loadStates(root)).rejects.toThrow(
      /ohio\.yaml\n {2}- outsideReview\.how: what nobody confirmed is not printed: .*set its parts to null/,
    );
  });

  it("no limit, and no word about it", async () => {
    const root = await copyWith("kentucky.yaml", /unconfirmed:\n- .*\n/, "");
    await expect(loadStates(root)).rejects.toThrow(/kentucky\.yaml\n {2}- unconfirmed: .*say here what could not/);
  });

  it("a field that the schema does not know", async () => {
    const root = await copyWith("ohio.yaml", "kind: state", "kind: state\nphone_sources: [a]");
    await expect(loadStates(root)).rejects.toThrow(/ohio\.yaml\n {2}- the file: .*phone_sources/);
  });

  it("a name that is not the file's, and a code that stands twice", async () => {
    const name = await copyWith("ohio.yaml", "name: Ohio", "name: Iowa and Ohio");
    await expect(loadStates(name)).rejects.toThrow(/ohio\.yaml\n {2}- name: .*call the file iowa-and-ohio\.yaml/);
    const code = await copyWith("ohio.yaml", "code: OH", "code: TX");
    await expect(loadStates(code)).rejects.toThrow(/- code: TX stands in (ohio|texas)\.yaml too/);
  });

  it("broken YAML", async () => {
    const root = await copyWith("ohio.yaml", "kind: state", "kind: [state");
    await expect(loadStates(root)).rejects.toThrow(/facts\/states\/ohio\.yaml\n {2}- YAML: /);
  });
});
