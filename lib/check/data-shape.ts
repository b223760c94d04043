import type { CheckData } from "@/lib/content/check-data";

/** Goes up when the shape of CheckData changes. */
export const DATA_VERSION = 1;

const lists = ["cards", "desks", "planTypes", "clocks", "limits", "sources"] as const satisfies (keyof CheckData)[];
const rules = [
  "patterns",
  "none",
  "context",
  "crisis",
  "codes",
  "hints",
] as const satisfies (keyof CheckData["model"])[];

type Unknown<T> = { [key in keyof T]?: unknown } | null | undefined;

/**
 * Takes what came over a line or from a disk for the data that this version reads.
 * @throws where it is of another version, or a part of it is not there
 */
export function asCheckData(value: unknown): CheckData {
  const data = value as Unknown<CheckData>;
  const model = data?.model as Unknown<CheckData["model"]>;
  const isWhole =
    data?.version === DATA_VERSION &&
    lists.every((name) => isFilled(data[name])) &&
    rules.every((name) => Array.isArray(model?.[name])) &&
    isFilled(model?.patterns) &&
    isObject(model?.lexicon) &&
    isObject(data.general);
  if (!isWhole) throw new Error("The rules and cards are not of this version, or not whole");
  return value as CheckData;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
