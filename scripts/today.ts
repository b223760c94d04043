import { parseArgs } from "node:util";

/** The day of this run; `--today 2026-12-01` on the command line sets another. */
export function today(): string {
  const { values } = parseArgs({ options: { today: { type: "string" } } });
  const day = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`--today ${day}: write the day as 2026-11-22`);
  return day;
}
