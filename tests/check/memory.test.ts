import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkDataFile } from "@/lib/content/check-data";

const project = fileURLToPath(new URL("../../", import.meta.url));
const { json } = await checkDataFile();

/** Words of every kind that a text is cut into: known, unknown, long, with digits, mistyped, in capitals, a number, a name. */
const MARKED = [
  "quokka77",
  "zygomaticopterid",
  "wallaby88",
  "numbatbilby",
  "86753091234",
  "o'wombat",
  "echidnamarsupials",
];
const TEXT = `${MARKED[0]} lives on elm street and ${MARKED[1]} won it.\r\nThey say the MRI is not medically necessary,
  CO-50, and ${MARKED[2]} at ${MARKED[3]}@bandicoot.example paid $12,345 to ${MARKED[5]} on 3/14/2026.
  Member ${MARKED[4]}. My ${MARKED[6]?.toUpperCase()} is not medicaly necesary.`;

/** Lets a process of its own answer the text, and tells which of the marked words its memory holds afterwards. */
async function left(text: string, keep: boolean): Promise<{ answer: string; words: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "memory-"));
  const file = join(folder, "after.heapsnapshot");
  try {
    symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "check-data.json"), json);
    const answer = await new Promise<string>((resolve, reject) => {
      const child = execFile(
        process.execPath,
        ["--import", "tsx", join(project, "tests/check/memory-child.ts"), file, keep ? "keep" : ""],
        {
          cwd: folder,
          env: { ...process.env, NODE_ENV: "production", TSX_TSCONFIG_PATH: join(project, "tsconfig.json") },
        },
        (error, told) => (error ? reject(error) : resolve(told.trim())),
      );
      child.stdin?.end(text);
    });
    const memory = readFileSync(file, "utf8").toLowerCase();
    return {
      answer,
      words: [...MARKED, "bandicoot", "elm street"].filter((word) => memory.includes(word.toLowerCase())),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("when a text is answered, the server's memory holds no word of it", async () => {
  const { answer, words } = await left(TEXT, false);

  expect(answer).toBe("303 200 true 0");
  expect(words).toEqual([]);
});

test("a text that something holds on to would be found", async () => {
  const { words } = await left(TEXT, true);

  expect(words).toContain(MARKED[0]);
});
