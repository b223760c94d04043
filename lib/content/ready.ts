import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asCheckData } from "@/lib/check/data-shape";
import { type Decided, decide } from "@/lib/check/decided";
import type { Answers } from "@/lib/classifier/answers";
import type { CheckData } from "./check-data";

/** What the path without script answers from. */
export interface Ready {
  data: CheckData;
  decide(text: string, answers: Answers): Decided;
}

/** The built server brings what the browsers get, made by the build: nothing is compiled when it runs. */
const BUILT = "check-data.json";

// The framework loads this file twice, when the server starts and for the route: what is ready belongs to the process.
const held = globalThis as typeof globalThis & { checkIsReady?: Ready };

/** Rules and cards, read and made ready once. A read that fails is not remembered: the next call tries again. */
export async function ready(): Promise<Ready> {
  if (process.env.NODE_ENV !== "production") return make(await (await import("./check-data")).checkData());
  held.checkIsReady ??= make(
    asCheckData(JSON.parse(await readFile(join(/* turbopackIgnore: true */ process.cwd(), BUILT), "utf8"))),
  );
  return held.checkIsReady;
}

function make(data: CheckData): Ready {
  const answer = (text: string, answers: Answers) => decide(text, answers, data.model);
  // The matcher is built at the first text, its list of typing mistakes at the first word that is not known.
  answer("unknownword", {});
  return { data, decide: answer };
}
