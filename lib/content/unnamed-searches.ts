/** We say that we found, know or could confirm nothing. */
const FOUND_NOTHING = [
  /\b(?:we|was|were|have|has)(?: \w+){0,2}? found (?:no|none|nothing|neither)\b/i,
  /\bno\b[^.?!;]{0,60}\b(?:was|were|has been|have been)(?: \w+)? found\b/i,
  /\bwe (?:have|know of|read|saw|have (?:read|seen|checked|found)) no (?:\S+ ){0,2}(?:rule|limit|right|law|source|figure|number|list|time|day)s?\b/i,
  /\bno (?:\S+ ){0,2}(?:rule|limit|right|law|source) (?:that )?we (?:found|know|read|saw)\b/i,
  /\bwe (?:could|can|did|do) not (?:find|confirm|verify)\b/i,
  /\bour sources?\b[^.?!]*\b(?:not|nothing)\b/i,
];

/** We say that the law has no such rule: a statement of law, which needs its source. */
const NO_RULE =
  /\bno (?:\w+ )?federal (?:rule|law|limit|right)\b|\bno (?:rule|law) (?:gives|sets|makes|says|keeps|draws)\b/i;

const NAMES_SEARCH = /\b(?:looked (?:in|at|on|through)|searched)\b/i;
const CITES = /\[\^[a-z0-9-]+\]/;

/** Sentences with the citations behind them; lines and cells of tables end a sentence too. */
function sentences(text: string): string[] {
  return text
    .split(/\n|\|/)
    .flatMap((line) => line.match(/.*?(?:[.?!]["”’)*]*(?:\s*\[\^[a-z0-9-]+\],?)*(?=\s|$)|$)/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/**
 * Sentences that say that there is no rule, and name neither where we looked nor a source. “We found no rule” needs the
 * search in the same or the next sentence (“we looked in 42 CFR part 438”); “no federal rule makes …” may cite a fact instead.
 */
export function unnamedSearches(text: string): string[] {
  const all = sentences(text);
  return all.filter((sentence, at) => {
    const near = `${sentence} ${all[at + 1] ?? ""}`;
    if (NAMES_SEARCH.test(near)) return false;
    return FOUND_NOTHING.some((found) => found.test(sentence)) || (NO_RULE.test(sentence) && !CITES.test(near));
  });
}
