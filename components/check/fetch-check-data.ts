import { asCheckData } from "@/lib/check/data-shape";
import type { CheckData } from "@/lib/content/check-data";

const PATIENCE = 15_000; // milliseconds without a byte: a slow line that still brings something is waited for

/** The site has been renewed since this page was opened, and has other rules now. */
export class OutOfDate extends Error {}

/**
 * Fetches the rules and cards.
 * @throws OutOfDate where the address is no longer known; an Error where nothing came, or not what this version reads
 */
export async function fetchCheckData(address: string, cache: RequestCache): Promise<CheckData> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hope = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), PATIENCE);
  };
  hope();
  try {
    const response = await fetch(address, { cache, signal: stop.signal });
    if (response.status === 404) throw new OutOfDate(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return asCheckData(JSON.parse(await textOf(response, hope)));
  } finally {
    clearTimeout(timer);
  }
}

async function textOf(response: Response, onBytes: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    onBytes();
    text += decoder.decode(value, { stream: true });
  }
}
