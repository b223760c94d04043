import type { Token } from "./segment";
import { nearWords, TypoIndex } from "./typos";

const numberWords = new Set(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty ninety hundred".split(
    " ",
  ),
);
const months = new Set("january february april june july august september october november december".split(" "));
const SHORTEST_PREFIX = 4;

export type Reader = (token: Token) => number[];

/** The words that cues use. Tells which of them a word of a text can be read as. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly prefixes = new Map<string, [string, number][]>();
  private readonly loose: [string, number][] = [];
  private typos: TypoIndex | undefined;

  /** The number of a cue's word: plain, `deni*`, `necessary~` or a kind such as `#`. */
  add(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(word, id);
    const stem = word.slice(0, -1);
    if (word.endsWith("*")) {
      const key = stem.slice(0, SHORTEST_PREFIX);
      this.prefixes.set(key, [...(this.prefixes.get(key) ?? []), [stem, id]]);
    }
    if (word.endsWith("~")) this.loose.push([stem, id]);
    return id;
  }

  /**
   * A reader for one text: tells all words of the cues that a word can stand for. It remembers the words that it has
   * seen, the vocabulary does not: nothing of a person's text outlives its reading.
   */
  reader(): Reader {
    const read = new Map<string, number[]>();
    return (token) => {
      const key = token.kind === "word" ? token.word : `${token.kind} ${token.word}`;
      const known = read.get(key);
      if (known) return known;
      const ids = token.kind === "money" || token.kind === "date" ? [] : this.spelled(token.word);
      for (const kind of kindsOf(token)) this.push(ids, this.ids.get(kind));
      read.set(key, ids);
      return ids;
    };
  }

  private spelled(word: string): number[] {
    const ids: number[] = [];
    this.push(ids, this.ids.get(word));
    for (const [stem, id] of this.prefixes.get(word.slice(0, SHORTEST_PREFIX)) ?? [])
      if (word.startsWith(stem)) ids.push(id);
    for (const [stem, id] of this.loose) if (word === stem || nearWords(word, stem)) ids.push(id);
    if (ids.length > 0) return ids;
    this.typos ??= new TypoIndex([...this.ids.keys()]);
    for (const meant of this.typos.meant(word)) this.push(ids, this.ids.get(meant));
    return ids;
  }

  private push(ids: number[], id: number | undefined): void {
    if (id !== undefined) ids.push(id);
  }
}

function kindsOf({ kind, word }: Token): string[] {
  if (kind === "money") return ["#money"];
  if (kind === "date") return ["#date"];
  if (kind === "number" || numberWords.has(word)) return ["#"];
  return months.has(word) ? ["#date"] : [];
}
