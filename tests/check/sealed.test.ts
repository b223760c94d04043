import { EncryptJWT } from "jose";
import { expect, test, vi } from "vitest";
import { VERSION } from "@/app/check/answer/carried";
import { decide } from "@/lib/check/decided";
import { compile } from "@/lib/classifier/classify";
import { loadRules } from "@/lib/content/rules";

const key = Buffer.alloc(32, "claim lane");
vi.stubEnv("COOKIE_KEY", key.toString("base64url"));
const { cookieHeader, seal, unseal } = await import("@/app/check/answer/sealed");

/** Seals whatever it is given, as any release with the same key would. */
function sealedWith(payload: Record<string, unknown>): Promise<string> {
  return new EncryptJWT(payload)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setExpirationTime("1m")
    .encrypt(key);
}

const model = compile(await loadRules());
const rows = (row: string, times: number) =>
  Array.from({ length: times }, (_, nth) => row.replace("LINE", `LINE ${nth + 1}`)).join("\n");
const result = (text: string) => ({
  view: "result" as const,
  told: { text, answers: {} },
  decided: decide(text, {}, model),
  textLost: false,
  problem: 0,
});

const tables: [name: string, text: string][] = [
  ["ten rows of two codes", rows("99213 PR-96 N130 $100.00", 10)],
  ["sixteen rows of one code", rows("99213 CO-50 $100.00", 16)],
  ["eight numbered rows", rows("LINE 03/02/2026 99213 $210.00 CO-16 N290", 8)],
  ["a hundred rows of three codes", rows("LINE 99213 CO-45 PR-1 N130 $100.00 $0.00", 100)],
  ["one code six hundred times", "CO-50 ".repeat(600)],
  ["one remark six hundred times", "N115 ".repeat(600)],
  ["many codes in one line", Array.from({ length: 290 }, (_, nth) => `CO-${nth + 1}`).join(" ")],
  ["as long a text as is read", "They say it is not medically necessary and not covered. ".repeat(400)],
];

test.each(tables)("a result fits into a cookie that browsers keep: %s", async (_, text) => {
  const before = result(text);
  const sealed = await seal(before);
  const after = await unseal(sealed);

  expect(cookieHeader(sealed, true).length).toBeLessThanOrEqual(4096);
  expect(after?.decided).toMatchObject({ state: before.decided.state, patterns: before.decided.patterns });
  expect(after?.told.text === text || after?.textLost).toBe(true);
});

test("what fits is carried whole", async () => {
  const [, text = ""] = tables[1] ?? [];
  const before = result(text);

  expect(await unseal(await seal(before))).toEqual(before);
});

test.each([
  ["a release before this one", { version: 0 }],
  ["a release that had no versions", { version: undefined }],
  ["an older shape", { carried: { view: "form", told: { text: "x" }, decided: null } }],
  ["nothing at all", { carried: null }],
])("a cookie of another release counts as none: %s", async (_, other) => {
  const payload = { version: VERSION, carried: result("CO-50"), ...other };

  expect(await unseal(await sealedWith(payload))).toBeNull();
  expect(await unseal(await sealedWith({ ...payload, version: VERSION, carried: result("CO-50") }))).not.toBeNull();
});

test("what does not fit goes in this order: the text, the later quotes, all quotes", async () => {
  const filler = () => Array.from({ length: 40 }, () => Math.random().toString(36).slice(2)).join(" ");
  const quote = (size: number) => ({ parts: [{ text: filler().repeat(9).slice(0, size), marked: true }], found: [] });
  const carried = (text: string, sizes: number[]) => {
    const whole = result("CO-50");
    return { ...whole, told: { text, answers: {} }, decided: { ...whole.decided, quotes: sizes.map(quote) } };
  };
  const kept = async (text: string, sizes: number[]) => {
    const after = await unseal(await seal(carried(text, sizes)));
    return [after?.told.text !== "", after?.textLost, after?.decided?.quotes.length];
  };

  expect(await kept("some words", [100, 100, 100])).toEqual([true, false, 3]);
  expect(await kept("word ".repeat(1_000), [100, 100, 100])).toEqual([false, true, 3]);
  expect(await kept("some words", [1_000, 1_000, 1_000])).toEqual([false, true, 2]);
  expect(await kept("some words", [2_000, 2_000, 2_000])).toEqual([false, true, 1]);
  expect(await kept("some words", [4_000, 100, 100])).toEqual([false, true, 0]);
});
