// Answers one posted text as the server does, and writes what is then left in memory. Run by memory.test.ts.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { writeHeapSnapshot } from "node:v8";
import { GET, POST } from "@/app/check/answer/route";

const ADDRESS = "http://localhost/check/answer";
const kept: string[] = [];

/** Posts the text that comes in on stdin and asks for its page. */
async function answer(keep: boolean): Promise<string> {
  const reason = readFileSync(0, "utf8");
  if (keep) kept.push(reason);
  const body = new URLSearchParams({ step: "answers", reason });
  const headers = { "content-length": String(body.toString().length) };
  const posted = await POST(new Request(ADDRESS, { method: "POST", body, headers }));
  const cookie = posted.headers.get("set-cookie")?.split(";")[0] ?? "";
  const page = await GET(new Request(ADDRESS, { headers: { cookie } }));
  return `${posted.status} ${page.status} ${(await page.text()).includes("What we matched in your words")}`;
}

const [file, keep] = process.argv.slice(2);
const told = await answer(keep === "keep");
await setTimeout(200);
writeHeapSnapshot(file); // collects garbage first
console.log(told, kept.length);
