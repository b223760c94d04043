"use client";

import { useCallback, useEffect, useState } from "react";
import { classify } from "@/lib/classifier/classify";
import type { CheckData } from "@/lib/content/check-data";

let loading: Promise<CheckData> | undefined;

function load(): Promise<CheckData> {
  loading ??= fetch("/check/data.json").then((response) => {
    if (!response.ok) throw new Error(`check data: ${response.status}`);
    return response.json() as Promise<CheckData>;
  });
  return loading;
}

/** Builds the matcher while the reader still types, so that the result need not wait for it. */
function prepare(data: CheckData): CheckData {
  const build = () => classify("", {}, data.model);
  if ("requestIdleCallback" in window) window.requestIdleCallback(build);
  else setTimeout(build, 200);
  return data;
}

/** Fetches the rules and cards when the form opens, so that showing a result makes no request. */
export function useCheckData(): { data: CheckData | null; failed: boolean; retry: () => void } {
  const [data, setData] = useState<CheckData | null>(null);
  const [failed, setFailed] = useState(false);
  const retry = useCallback(() => {
    setFailed(false);
    load()
      .then(prepare)
      .then(setData, () => {
        loading = undefined;
        setFailed(true);
      });
  }, []);
  useEffect(retry, [retry]);
  return { data, failed, retry };
}
