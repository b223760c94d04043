import { Finder } from "./finder";
import { classFrames, clues } from "./hints";
import type { HintRow } from "./model";
import { normalise } from "./normalise";
import type { Lexicon, Story } from "./rules";
import { segment } from "./segment";

const STEPS = 9; // the heaviest weight, as a digit
const SOFT = 0.8; // added to every count, so that one story does not decide
const FEWEST_TEXTS = 4; // a clue of fewer is an accident
const HEAVIEST = 0.995; // share of the weights that stay under the heaviest digit

/** A story as numbers: its clues with their values, of length 1 together. */
interface Read {
  story: Story;
  clues: [at: number, value: number][];
}

/**
 * Learns from labelled stories which clues speak for which pattern, and which speak for `none`.
 * For the patterns: the centre of each pattern's stories, rare clues weighing more (tf-idf with a logarithm, as in a
 * Rocchio classifier), made of equal length and rounded to digits. For `none`: a logistic regression.
 * The same stories give the same rows.
 * @param slugs in the order of the rows' digits
 */
export function learnHints(stories: readonly Story[], slugs: readonly string[], lexicon: Lexicon): HintRow[] {
  const finder = new Finder(lexicon);
  const classes = classFrames(lexicon, finder);
  const reader = finder.reader();
  const found = stories.map(({ text }) => {
    const tokens = segment(normalise(text), text);
    return [...clues(tokens, finder.places(tokens, reader), classes).keys()];
  });
  const names = frequent(found);
  const rarity = new Float64Array(names.size);
  for (const [name, { at, texts }] of names) rarity[at] = tenth(Math.log(stories.length / texts));
  const read = stories.map((story, nth): Read => {
    const own = (found[nth] ?? []).flatMap((name) => names.get(name)?.at ?? []);
    const length = Math.hypot(...own.map((at) => rarity[at] ?? 0)) || 1;
    return { story, clues: own.map((at) => [at, (rarity[at] ?? 0) / length]) };
  });
  const weights = centres(read, slugs, rarity);
  const none = logistic(read, rarity.length);
  return [...names].map(([name, { at }]) => {
    const rare = rarity[at] ?? 0;
    return [name, rare, tenth((none[at] ?? 0) * rare), weights[at] ?? ""];
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The clues that stand in some texts, in the order of the alphabet, with the number of texts. */
function frequent(found: readonly string[][]): Map<string, { at: number; texts: number }> {
  const texts = new Map<string, number>();
  for (const name of found.flat()) texts.set(name, (texts.get(name) ?? 0) + 1);
  const kept = [...texts].filter(([, count]) => count >= FEWEST_TEXTS).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(kept.map(([name, count], at) => [name, { at, texts: count }]));
}

/** A story counts for its own pattern, and a little for the others that are right as well. */
function labelled({ slug, also }: Story): [slug: string, share: number][] {
  if (also.length === 0) return [[slug, 1]];
  return [[slug, 0.75], ...also.map((other): [string, number] => [other, 0.25 / also.length])];
}

/** One row of digits for each clue: how near it brings a text to the centre of each pattern's stories. */
function centres(read: readonly Read[], slugs: readonly string[], rarity: Float64Array): string[] {
  const rows = Array.from(rarity, () => new Float64Array(slugs.length));
  for (const { story, clues } of read) {
    for (const [slug, share] of labelled(story)) {
      const column = slugs.indexOf(slug);
      if (column < 0) continue;
      for (const [at, value] of clues) {
        const row = rows[at];
        if (row) row[column] = (row[column] ?? 0) + share * story.weight * value;
      }
    }
  }
  const lengths = new Float64Array(slugs.length);
  for (const row of rows) {
    row.forEach((count, column) => {
      const value = Math.log1p(count / SOFT);
      row[column] = value;
      lengths[column] = (lengths[column] ?? 0) + value * value;
    });
  }
  const scaled = rows.map((row, at) =>
    row.map((value, column) => (value * (rarity[at] ?? 0)) / (Math.sqrt(lengths[column] ?? 0) || 1)),
  );
  const all = scaled.flatMap((row) => [...row].filter((value) => value > 0)).sort((a, b) => a - b);
  const heaviest = all[Math.floor(all.length * HEAVIEST)] ?? 1;
  const digit = (value: number) => Math.min(STEPS, Math.round((value / heaviest) * STEPS)).toString();
  return scaled.map((row) => Array.from(row, digit).join(""));
}

// Of the descent: chosen so that it has settled; more steps change no answer.
const ROUNDS = 100;
const PACE = 20;
const INERTIA = 0.9;
const RESTRAINT = 1e-4;
const NONE_COUNTS = 4; // times: stories of no refusal are few

/** How much each clue speaks for `none` (above 0) or for a refusal (below), by logistic regression with weight decay. */
function logistic(read: readonly Read[], size: number): Float64Array {
  const weigh = ({ slug, weight }: Story) => weight * (slug === "none" ? NONE_COUNTS : 1);
  const total = read.reduce((sum, { story }) => sum + weigh(story), 0);
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => RESTRAINT * weight);
    for (const { story, clues } of read) {
      const sum = clues.reduce((so, [at, value]) => so + value * (weights[at] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-sum)) - (story.slug === "none" ? 1 : 0)) * (weigh(story) / total);
      for (const [at, value] of clues) slope[at] = (slope[at] ?? 0) + error * value;
    }
    slope.forEach((steep, at) => {
      speed[at] = INERTIA * (speed[at] ?? 0) - PACE * steep;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    });
  }
  return weights;
}
