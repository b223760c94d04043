import { stem, wanted } from "@/public/js/words.js";

const SHORTEST = 3; // letters

/**
 * The words of some texts as the search boxes compare them: without small words, endings trimmed, each once.
 * Citations and words of one or two letters are left out.
 */
export function lookupWords(texts: string[]): string {
  const words = wanted(texts.join(" ").replace(/\[\^[a-z0-9-]+\]/g, " ")).filter((word) => word.length >= SHORTEST);
  return [...new Set(words.map(stem))].join(" ");
}
