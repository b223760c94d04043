const SHORTEST = 7; // letters: shorter words are too near to one another

/** True words one letter away from a word of the field. They are not typing mistakes. */
const trueWords = new Set(
  "appeared contact contacts infection infections patience received relieved deferred deduced".split(" "),
);

/** Finds the long word that a typing mistake of one letter was meant to be. First and last letter must be right. */
export class TypoIndex {
  private readonly words = new Set<string>();
  private readonly shortened = new Map<string, string[]>();

  constructor(vocabulary: string[]) {
    for (const word of vocabulary) {
      if (word.length < SHORTEST || !isPlain(word)) continue;
      this.words.add(word);
      for (const short of withoutOne(word)) this.shortened.set(short, [...(this.shortened.get(short) ?? []), word]);
    }
  }

  /** The words that `typed` may have been meant to be, in the order of the vocabulary. */
  meant(typed: string): string[] {
    if (typed.length < SHORTEST || typed.length > 24 || !isPlain(typed) || trueWords.has(typed)) return [];
    const found = new Set<string>(this.shortened.get(typed));
    for (const short of withoutOne(typed)) {
      if (this.words.has(short)) found.add(short);
      for (const word of this.shortened.get(short) ?? []) if (nearWords(word, typed)) found.add(word);
    }
    return [...found].filter((word) => word.at(0) === typed.at(0) && word.at(-1) === typed.at(-1));
  }
}

/** Whether one letter more, one less, one other, or two neighbours swapped make one word of the other. */
export function nearWords(one: string, other: string): boolean {
  const longer = one.length >= other.length ? one : other;
  const shorter = one.length >= other.length ? other : one;
  if (longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  if (longer.length > shorter.length) return longer.slice(at + 1) === shorter.slice(at);
  if (longer.slice(at + 1) === shorter.slice(at + 1)) return true;
  const swapped = longer[at] === shorter[at + 1] && longer[at + 1] === shorter[at];
  return swapped && longer.slice(at + 2) === shorter.slice(at + 2);
}

function withoutOne(word: string): string[] {
  const all: string[] = [];
  for (let at = 0; at < word.length; at++) all.push(word.slice(0, at) + word.slice(at + 1));
  return all;
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) < 97 || word.charCodeAt(at) > 122) return false;
  return true;
}
