import type { Told } from "@/lib/check/answers";
import { isPlanAnswer } from "@/lib/clocks/plan-answers";

/** What this tab remembers, until it is closed or cleared. Nothing of it leaves the device. */
export interface Saved extends Told {
  /** The reader asked for the result. */
  asked: boolean;
}

const KEY = "claim-lane.check";
const listeners = new Set<() => void>();
let last: { raw: string | null; saved: Saved | null } = { raw: null, saved: null };

/** The saved answers; null where there are none, or where the browser keeps nothing. The same object until something changes. */
export function readSession(): Saved | null {
  if (memory) return memory;
  let raw: string | null = null;
  try {
    raw = sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
  if (raw === null) return null;
  if (raw !== last.raw) last = { raw, saved: parse(raw) };
  return last.saved;
}

/** What another version of the site kept, or a broken text, counts as nothing. */
function parse(raw: string): Saved | null {
  try {
    const saved = JSON.parse(raw) as Partial<Saved> | null;
    const { text, answers, plan, asked } = saved ?? {};
    if (typeof text !== "string" || !answers || (plan && !isPlanAnswer(plan))) return null;
    return { ...saved, text, answers, asked: asked === true };
  } catch {
    return null;
  }
}

/** Holds the answers where the browser refuses storage, so that a result still shows. It goes before what storage holds. */
let memory: Saved | null = null;

export function writeSession(saved: Saved): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(saved));
    memory = null;
  } catch {
    memory = saved;
    removeStored(); // what was kept before it was full is old
  }
  for (const listener of listeners) listener();
}

export function clearSession(): void {
  memory = null;
  removeStored();
  for (const listener of listeners) listener();
}

function removeStored(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {}
}

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
