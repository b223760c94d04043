import type { Facts } from "./facts";

const DAYS_OF_WARNING = 60;

/**
 * Compares the days on which facts hold with one day.
 * @param uses by the id of a fact, the content files that use it
 * @param today such as `2026-12-01`
 * @returns one sentence per fact, with file, entry and remedy. `stops`: it has ended, or content uses it before it begins.
 *   `warns`: it ends within 60 days
 */
export function checkHolds(
  { byId }: Pick<Facts, "byId">,
  uses: ReadonlyMap<string, readonly string[]>,
  today: string,
): { stops: string[]; warns: string[] } {
  const stops: string[] = [];
  const warns: string[] = [];
  for (const { id, kind, holds } of byId.values()) {
    if (!holds) continue;
    const entry = `content/facts/${kind}.yaml, ${id}`;
    const users = uses.get(id) ?? [];
    const used = users.length ? `Used in: ${users.join(", ")}` : "Nothing uses it";
    if (today < holds.from && users.length) {
      stops.push(`${entry}: does not hold before ${holds.from}: take it out until then. ${used}`);
    } else if (today > holds.to) {
      stops.push(
        `${entry}: ended on ${holds.to}: read the new amount or rule, change says and holds.to; or tell it as past and take holds out. ${used}`,
      );
    } else if (today >= daysBefore(holds.to, DAYS_OF_WARNING)) {
      warns.push(`${entry}: ends on ${holds.to}: read the new amount or rule, change says and holds.to. ${used}`);
    }
  }
  return { stops, warns };
}

function daysBefore(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
