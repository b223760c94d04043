import { afterEach, expect, test, vi } from "vitest";
import { keep } from "@/lib/content/collection";

afterEach(() => vi.unstubAllEnvs());

test("what was read is kept for the life of a build", async () => {
  vi.stubEnv("NODE_ENV", "production");
  const load = vi.fn(async () => "read");
  const kept = keep(load);

  expect(await Promise.all([kept(), kept()])).toEqual(["read", "read"]);
  expect(await kept()).toBe("read");
  expect(load).toHaveBeenCalledTimes(1);
});

test("a failure is not kept: the next call reads again", async () => {
  vi.stubEnv("NODE_ENV", "production");
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("broken")).mockResolvedValue("read");
  const kept = keep(load);

  await expect(kept()).rejects.toThrow("broken");
  expect(await kept()).toBe("read");
  expect(load).toHaveBeenCalledTimes(2);
});
