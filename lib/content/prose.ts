import readability from "text-readability";

/** Words that no page uses; they promise, push or talk down. Whole words, any case. */
const BANNED =
  /\b(fight|fights|fighting|battle|battles|win|wins|winning|weapon|weapons|looms?|simply|just|easy|easily|don[’']t worry|unfortunately|oops|invalid|submit|click here|rest assured|you should have)\b/gi;

const LONGEST_SENTENCE = 30; // words

/** Markdown and typed fields as the words a reader sees: no citations, links as their text, no quotes of letters to send. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/^>.*$/gm, "")
    .replace(/^\|.*\|$/gm, "")
    .replace(/\s?\[\^[a-z0-9-]+\]/g, "")
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replace(/^#+ (.*)$/gm, "$1.")
    .replace(/^\s*(?:[-*]|\d+\.) (.*)$/gm, (_, item: string) => (/[.?!:]$/.test(item) ? item : `${item}.`))
    .replace(/[*_`]/g, "")
    .replace(/\n+/g, "\n")
    .trim();
}

/** Flesch-Kincaid grade by the pinned package text-readability. 8 or below for articles, 6 for urgent text. */
export function grade(words: string): number {
  return readability.fleschKincaidGrade(words);
}

/** Flesch-Kincaid grade of the urgent card as it is shown, heading and fixed sentences included. */
export function urgentGrade(when: string): number {
  const card = `Ask for a fast decision if: ${when} You or your doctor can ask, by phone, today. Say the words “expedited review”. Not all plans have one.`;
  return grade(plainWords(card));
}

/** Banned words in a text, each as it stands there. */
export function bannedWords(words: string): string[] {
  return words.match(BANNED) ?? [];
}

/** Sentences of more than 30 words. */
export function longSentences(words: string): string[] {
  return words.split(/(?<=[.?!:])\s+|\n/).filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE);
}

/** Every text of a front matter, one a line, in the order of its fields; ids and slugs are left out. */
export function texts(value: unknown): string[] {
  if (typeof value === "string") return /\s/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(texts);
  return value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
}

/** Pairs of texts that share a run of words at least `least` words long, with the first such run. */
export function sharedPassages(named: readonly { name: string; text: string }[], least = 60) {
  const seen = new Map<string, string>();
  const found = new Map<string, { one: string; other: string; passage: string }>();
  for (const { name, text } of named) {
    const words = text.toLowerCase().match(/[a-z0-9’'-]+/g) ?? [];
    for (let at = 0; at + least <= words.length; at++) {
      const passage = words.slice(at, at + least).join(" ");
      const one = seen.get(passage);
      if (one === undefined) seen.set(passage, name);
      else if (one !== name && !found.has(`${one} ${name}`)) found.set(`${one} ${name}`, { one, other: name, passage });
    }
  }
  return [...found.values()];
}
