import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchCheckData } from "@/components/check/fetch-check-data";
import { checkDataFile } from "@/lib/content/check-data";

const { json } = await checkDataFile();

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Brings the file in pieces, one every so many seconds; then the line stays open and mute. */
function line(pieces: number, seconds: number, end: "closes" | "stays open") {
  const bytes = new TextEncoder().encode(json);
  vi.stubGlobal("fetch", async (_: string, { signal }: RequestInit) => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => signal?.addEventListener("abort", () => controller.error(signal.reason)),
      async pull(controller) {
        if (sent === pieces) return end === "closes" ? controller.close() : new Promise(() => {});
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
        const size = Math.ceil(bytes.length / pieces);
        controller.enqueue(bytes.slice(sent * size, ++sent * size));
      },
    });
    return new Response(body);
  });
}

test("a slow line that still brings something is waited for", async () => {
  line(10, 10, "closes");
  const data = fetchCheckData("/check/data.json", "default");
  await vi.advanceTimersByTimeAsync(101_000);

  expect(JSON.stringify(await data)).toBe(json);
});

test.each([
  ["nothing comes", 1, 16],
  ["half a file comes, and then nothing", 2, 14],
])("a mute line is given up after 15 seconds: %s", async (_, pieces, seconds) => {
  line(pieces, seconds, "stays open");
  const failed = expect(fetchCheckData("/check/data.json", "default")).rejects.toThrow("abort");
  await vi.advanceTimersByTimeAsync(60_000);
  await failed;
});
