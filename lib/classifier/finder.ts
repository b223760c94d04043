import type { Cue, Part } from "./cue";
import { parseCue } from "./cue";
import { phrases } from "./phrases";
import { type PhraseEnd, Places } from "./places";
import type { Lexicon } from "./rules";
import type { Token } from "./segment";
import { type Reader, Vocabulary } from "./vocabulary";

/** A part of a cue made ready: the number of its words in the trie, or a gap. */
type Step =
  | { kind: "words"; words: number; optional: boolean; longest: number }
  | { kind: "gap"; most: number; withinClause: boolean };

/** A cue made ready to be looked for. */
export interface Frame {
  cue: Cue;
  steps: Step[];
  /** Numbers of the parts that must stand there. */
  parts: number[];
  /** The most words that it can span. */
  span: number;
}

interface Node extends PhraseEnd {
  next: Map<number, Node>;
}

/** Holds all words of all cues in one tree, so that a text is walked once. */
export class Finder {
  private readonly vocabulary = new Vocabulary();
  private readonly root: Node = { next: new Map(), parts: [] };
  private readonly parts = new Map<string, { id: number; longest: number }>();
  private readonly frames = new Map<string, Frame>();

  constructor(private readonly lexicon: Lexicon) {}

  /** Makes a cue ready. The same cue is kept once. */
  frame(source: string): Frame {
    const known = this.frames.get(source);
    if (known) return known;
    const cue = parseCue(source);
    const steps = cue.parts.map((part) => this.step(part));
    const span = steps.reduce((sum, step) => sum + (step.kind === "gap" ? step.most : step.longest), 0);
    const parts = steps.flatMap((step) => (step.kind === "words" && !step.optional ? [step.words] : []));
    const frame = { cue, steps, parts, span: cue.near ?? span };
    this.frames.set(source, frame);
    return frame;
  }

  private step(part: Part): Step {
    if (part.kind === "gap") return part;
    let known = this.parts.get(part.source);
    if (!known) {
      known = { id: this.parts.size, longest: this.plant(part.source, this.parts.size) };
      this.parts.set(part.source, known);
    }
    return { kind: "words", words: known.id, optional: part.optional, longest: known.longest };
  }

  private plant(source: string, id: number): number {
    let longest = 0;
    for (const phrase of phrases(source, this.lexicon)) {
      let node = this.root;
      for (const word of phrase) {
        const key = this.vocabulary.add(word);
        let next = node.next.get(key);
        if (!next) {
          next = { next: new Map(), parts: [] };
          node.next.set(key, next);
        }
        node = next;
      }
      if (node !== this.root && node.parts.at(-1) !== id) node.parts.push(id);
      longest = Math.max(longest, phrase.length);
    }
    return longest;
  }

  /** Reads the words of a text. One reader may read many texts of our own, never those of two people. */
  reader(): Reader {
    return this.vocabulary.reader();
  }

  /** Walks a text once and notes where every part of any cue stands. */
  places(tokens: Token[], reader = this.reader()): Places {
    const read = tokens.map(reader);
    const places = new Places((tokens.at(-1)?.sentence ?? 0) + 1);
    const walk = (node: Node, start: number, at: number): void => {
      if (node.parts.length > 0) places.add(node, start, at - start, tokens[start]?.sentence ?? 0);
      if (at >= tokens.length || tokens[at]?.sentence !== tokens[start]?.sentence) return;
      for (const word of read[at] ?? []) {
        const next = node.next.get(word);
        if (next) walk(next, start, at + 1);
      }
    };
    for (let start = 0; start < tokens.length; start++) walk(this.root, start, start);
    return places;
  }
}
