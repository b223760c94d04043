"use client";

import { useCallback, useEffect, useState } from "react";
import { classify } from "@/lib/classifier/classify";
import type { CheckData } from "@/lib/content/check-data";
import { fetchCheckData, OutOfDate } from "./fetch-check-data";

let loading: Promise<CheckData> | undefined;
let cache: RequestCache = "default";

function load(address: string): Promise<CheckData> {
  loading ??= fetchCheckData(address, cache).catch((cause) => {
    forgetCheckData();
    throw cause;
  });
  return loading;
}

/** What came is of no use: the next load asks the server itself, not a cache. */
export function forgetCheckData(): void {
  loading = undefined;
  cache = "reload";
}

/** Builds the matcher while the reader still types, so that the result need not wait for it. */
function prepare(data: CheckData): CheckData {
  const build = () => classify("", {}, data.model);
  if ("requestIdleCallback" in window) window.requestIdleCallback(build);
  else setTimeout(build, 200);
  return data;
}

/** Why the rules did not come: the line, or this page is older than the site. */
export type LoadProblem = "line" | "old";

/** Fetches the rules and cards when the form opens, so that showing a result makes no request. */
export function useCheckData(address: string): {
  data: CheckData | null;
  problem: LoadProblem | null;
  retry: () => void;
} {
  const [data, setData] = useState<CheckData | null>(null);
  const [problem, setProblem] = useState<LoadProblem | null>(null);
  const ask = useCallback(() => {
    setProblem(null);
    load(address)
      .then(prepare)
      .then(setData, (cause) => setProblem(cause instanceof OutOfDate ? "old" : "line"));
  }, [address]);
  useEffect(ask, [ask]);
  // A new page knows the new address; what was typed waits in the tab's memory.
  const retry = () => (problem === "old" ? location.reload() : ask());
  return { data, problem, retry };
}
