/** A place where a phrase of some cue ends in the tree of phrases. */
export interface PhraseEnd {
  /** Numbers of the parts of cues that hold this phrase. */
  parts: number[];
}

/** Where one part stands in a text, in the order of the text. */
export class PartPlaces {
  /** How many words it starts at. */
  readonly size: number;

  /** @param packed start and bit set of lengths in one number each, in ascending order; starts that stand twice are merged */
  constructor(private readonly packed: Int32Array) {
    let size = 0;
    for (const one of packed) {
      const before = size > 0 ? (packed[size - 1] ?? 0) : -1;
      if (before >> BITS === one >> BITS) packed[size - 1] = before | one;
      else packed[size++] = one;
    }
    this.size = size;
  }

  /** The word where it starts for the nth time. */
  start(nth: number): number {
    return (this.packed[nth] ?? 0) >> BITS;
  }

  /** The bit set of lengths that fit from a word; 0 where the part does not start there. */
  lengthsAt(word: number): number {
    const index = this.indexFrom(word);
    const found = this.packed[index] ?? 0;
    return index < this.size && found >> BITS === word ? found & MASK : 0;
  }

  /** The index of the first start that is not before a word. */
  indexFrom(word: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.packed[middle] ?? 0) >> BITS < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const BITS = 14; // one for each length of a phrase, and one to spare
const MASK = (1 << BITS) - 1;

/** Where one phrase stands in a text. */
interface PhraseHits {
  /** Start and length, one after the other. */
  places: number[];
  sentences: Uint32Array;
}

/** Where the parts of all cues stand in one text. Worked out part by part, when a cue that could fit asks for it. */
export class Places {
  private readonly hits = new Map<PhraseEnd, PhraseHits>();
  private readonly byPart = new Map<number, PhraseHits[]>();
  private readonly sentences = new Map<number, Uint32Array>();
  private readonly known = new Map<number, PartPlaces>();

  private readonly together: Uint32Array;

  /** @param sentenceCount the number of sentences in the text */
  constructor(private readonly sentenceCount: number) {
    this.together = this.noSentence();
  }

  /** Notes that a phrase stands at a word of a sentence, and how many words it has. */
  add(end: PhraseEnd, start: number, length: number, sentence: number): void {
    let hits = this.hits.get(end);
    if (!hits) {
      hits = { places: [], sentences: this.noSentence() };
      this.hits.set(end, hits);
      for (const part of end.parts) {
        const known = this.byPart.get(part);
        if (known) known.push(hits);
        else this.byPart.set(part, [hits]);
      }
    }
    hits.places.push(start, length);
    hits.sentences[sentence >> 5] = (hits.sentences[sentence >> 5] ?? 0) | (1 << (sentence & 31));
  }

  /** A bit set of the sentences that hold every one of these parts, good until the next call; null where there is none. */
  sentencesWith(parts: number[]): Uint32Array | null {
    for (const part of parts) if (!this.byPart.has(part)) return null;
    const all = this.together.fill(0xffffffff);
    for (const part of parts) {
      const sentences = this.sentencesOf(part);
      let some = 0;
      for (let at = 0; at < all.length; at++) some |= all[at] = (all[at] ?? 0) & (sentences?.[at] ?? 0);
      if (some === 0) return null;
    }
    return all;
  }

  private sentencesOf(part: number): Uint32Array | undefined {
    const known = this.sentences.get(part);
    if (known) return known;
    const [first, ...more] = this.byPart.get(part) ?? [];
    if (!first || more.length === 0) return first?.sentences;
    const any = first.sentences.slice();
    for (const { sentences } of more)
      for (let at = 0; at < any.length; at++) any[at] = (any[at] ?? 0) | (sentences[at] ?? 0);
    this.sentences.set(part, any);
    return any;
  }

  /** Where a part stands. */
  of(part: number): PartPlaces {
    const known = this.known.get(part);
    if (known) return known;
    const hits = this.byPart.get(part) ?? [];
    const packed = new Int32Array(hits.reduce((sum, { places }) => sum + places.length / 2, 0));
    let next = 0;
    for (const { places } of hits) {
      for (let at = 0; at < places.length; at += 2)
        packed[next++] = ((places[at] ?? 0) << BITS) | (1 << (places[at + 1] ?? 0));
    }
    const places = new PartPlaces(hits.length > 1 ? packed.sort() : packed);
    this.known.set(part, places);
    return places;
  }

  private noSentence(): Uint32Array {
    return new Uint32Array((this.sentenceCount >> 5) + 1);
  }
}
