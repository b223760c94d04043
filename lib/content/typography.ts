/** Straight quotes as authors type them → the quotes that a reader sees: "no" → “no”, plan's → plan’s. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([{/—-])"/g, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s([{/—“-])'/g, "$1‘")
    .replace(/'/g, "’");
}

/** Curls the quotes of every text in a value; its shape stays. */
export function curlyTexts<T>(value: T): T {
  if (typeof value === "string") return curly(value) as T;
  if (Array.isArray(value)) return value.map(curlyTexts) as T;
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, curlyTexts(part)])) as T;
  }
  return value;
}
