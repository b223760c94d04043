import type { Rules } from "@/lib/classifier/rules";
import { allCodes } from "./codes";
import { keep } from "./collection";
import { allPatterns } from "./patterns";
import { readRulesFiles } from "./rules-files";
import { readStories, storiesOf } from "./stories";

/** Everything the classifier reads: signals from the patterns, stories, word classes, `none`, context, codes. Not yet compiled. */
export const loadRules = keep(async (): Promise<Rules> => {
  const [patterns, files, codes] = await Promise.all([allPatterns(), readRulesFiles(), allCodes()]);
  const stories = await readStories(patterns.map(({ slug }) => slug));
  const meanings = codes.flatMap(({ pattern, meaning }) =>
    pattern ? [{ slug: pattern, also: [], text: meaning, weight: CODE_MEANING }] : [],
  );
  return {
    ...files,
    stories: [...stories, ...storiesOf(patterns), ...meanings],
    patterns: patterns.map(({ slug, lane, signals, beats, chosen, leans, oweMore, notThisIf }) => ({
      ...{ slug, lane, signals, beats, chosen, leans, oweMore },
      near: notThisIf.map((neighbour) => neighbour.slug),
    })),
    codes: codes.map(({ system, code, pattern, vague = false, meaning }) => ({
      ...{ system, code, slug: pattern, vague, words: contentWords(meaning) },
    })),
  };
});

const CODE_MEANING = 0.4; // of a story: one line, and many codes say the same

const LONGEST_LITTLE_WORD = 4; // letters: shorter words say too little to bear witness for a bare number

/** The words of a meaning that can bear witness for a bare number on the same line. */
function contentWords(meaning: string): string[] {
  const words = meaning.toLowerCase().match(/[a-z]+/g) ?? [];
  return [...new Set(words.filter((word) => word.length > LONGEST_LITTLE_WORD))];
}
