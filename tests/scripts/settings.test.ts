import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { settingsProblems } from "@/scripts/settings.mjs";

const key = Buffer.alloc(32, "any key").toString("base64url");

test.each([
  ["nothing", {}],
  ["empty settings", { PORT: "", COOKIE_KEY: "" }],
  ["a port and a key", { PORT: "8080", COOKIE_KEY: key }],
  ["the first port", { PORT: "1" }],
  ["the last port", { PORT: "65535" }],
])("the server starts with %s", (_, env) => {
  expect(settingsProblems(env)).toEqual([]);
});

test.each(["abc", "0", "65536", "-1", "80.5", " 80", "0x50", "1e3", "3000 ", "999999"])("no port: %j", (PORT) => {
  expect(settingsProblems({ PORT })).toEqual([expect.stringMatching(/^PORT is .*from 1 to 65535$/)]);
});

test.each([
  ["too short", "short"],
  ["a space", " "],
  ["64 hexadecimal digits", "0123456789abcdef".repeat(4)],
  ["31 bytes", Buffer.alloc(31, 7).toString("base64url")],
  ["33 bytes", Buffer.alloc(33, 7).toString("base64url")],
  ["plain base64", Buffer.alloc(32, 255).toString("base64")],
  ["a line's end behind it", `${key}\n`],
])("no key: %s", (_, COOKIE_KEY) => {
  const problems = settingsProblems({ COOKIE_KEY });

  expect(problems).toEqual([expect.stringMatching(/^COOKIE_KEY must be 32 bytes in base64url/)]);
  expect(problems.join()).not.toContain(`"${COOKIE_KEY}"`);
});

test.each([
  ["COOKIE_KEY", "short"],
  ["PORT", "abc"],
])("a wrong %s ends the start with one clear line", (name, value) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, [name]: value },
    encoding: "utf8",
    timeout: 10_000,
  });

  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(name);
});
