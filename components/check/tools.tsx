"use client";

import { useSyncExternalStore } from "react";
import { site } from "@/lib/site";

const never = () => () => {};

/** Print and save need script, so they are not drawn without it. */
export function Tools() {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!scripted) return null;
  return (
    <>
      <button type="button" className="button quiet" onClick={() => window.print()}>
        Print
      </button>
      <button type="button" className="button quiet" onClick={save}>
        Save as a text file
      </button>
    </>
  );
}

/** Saves the words of the page to a file on the device. */
function save() {
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks as the reader sees them, which textContent loses
  const text = document.querySelector("main")?.innerText ?? "";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${site.name}\n\n${text}\n`], { type: "text/plain" }));
  link.download = "my-result.txt";
  link.click();
  URL.revokeObjectURL(link.href);
}
