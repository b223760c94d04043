const SHORTEST = 3; // letters

/** The words of some texts, each once, for the boxes that narrow a list. Citations and words of one or two letters are left out. */
export function lookupWords(texts: string[]): string {
  const words = texts
    .join(" ")
    .toLowerCase()
    .replace(/\[\^[a-z0-9-]+\]/g, " ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= SHORTEST);
  return [...new Set(words)].join(" ");
}
