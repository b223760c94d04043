/** A place where a phrase of some cue ends in the tree of phrases. */
export interface PhraseEnd {
  /** Numbers of the parts of cues that hold this phrase. */
  parts: number[];
}

/** Where one part stands in a text, in the order of the text. */
export class PartPlaces {
  /** The words where it starts. */
  readonly starts: number[] = [];
  /** For each start, a bit set of the lengths that fit. */
  private readonly lengths: number[] = [];

  /** @param packed start and bit set in one number each, in ascending order */
  constructor(packed: Int32Array) {
    for (const one of packed) {
      const start = one >> BITS;
      const last = this.starts.length - 1;
      if (this.starts[last] === start) this.lengths[last] = (this.lengths[last] ?? 0) | (one & MASK);
      else {
        this.starts.push(start);
        this.lengths.push(one & MASK);
      }
    }
  }

  /** The bit set of lengths that fit from a word; 0 where the part does not start there. */
  lengthsAt(start: number): number {
    const index = this.indexFrom(start);
    return this.starts[index] === start ? (this.lengths[index] ?? 0) : 0;
  }

  /** The index of the first start that is not before a word. */
  indexFrom(word: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const BITS = 14; // one for each length of a phrase, and one to spare
const MASK = (1 << BITS) - 1;

/** Where the parts of all cues stand in one text. Worked out part by part, when a cue that could fit asks for it. */
export class Places {
  private readonly hits = new Map<PhraseEnd, number[]>();
  private readonly byPart = new Map<number, PhraseEnd[]>();
  private readonly known = new Map<number, PartPlaces>();

  /** Notes that a phrase stands at a word, and how many words it has. */
  add(end: PhraseEnd, start: number, length: number): void {
    const hits = this.hits.get(end);
    if (hits) {
      hits.push(start, length);
      return;
    }
    this.hits.set(end, [start, length]);
    for (const part of end.parts) {
      const ends = this.byPart.get(part);
      if (ends) ends.push(end);
      else this.byPart.set(part, [end]);
    }
  }

  /** Whether a part stands anywhere. */
  has(part: number): boolean {
    return this.byPart.has(part);
  }

  /** Where a part stands. */
  of(part: number): PartPlaces {
    const known = this.known.get(part);
    if (known) return known;
    const ends = this.byPart.get(part) ?? [];
    const packed: number[] = [];
    for (const end of ends) {
      const hits = this.hits.get(end) ?? [];
      for (let at = 0; at < hits.length; at += 2) packed.push(((hits[at] ?? 0) << BITS) | (1 << (hits[at + 1] ?? 0)));
    }
    const inOrder = Int32Array.from(packed);
    const places = new PartPlaces(ends.length > 1 ? inOrder.sort() : inOrder);
    this.known.set(part, places);
    return places;
  }
}
