import { asCheckData } from "@/lib/check/data-shape";
import type { CheckData } from "@/lib/content/check-data";

/** The site has been renewed since this page was opened, and has other rules now. */
export class OutOfDate extends Error {}

/**
 * Fetches the rules and cards.
 * @throws OutOfDate where the address is no longer known; an Error where nothing came, or not what this version reads
 */
export async function fetchCheckData(address: string, cache: RequestCache): Promise<CheckData> {
  const response = await fetch(address, { cache });
  if (response.status === 404) throw new OutOfDate(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return asCheckData(await response.json());
}
