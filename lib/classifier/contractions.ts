const whole = new Map([
  ["cannot", "can not"],
  ["can't", "can not"],
  ["won't", "will not"],
  ["shan't", "shall not"],
  ["ain't", "is not"],
  ["y'all", "you all"],
  ["gonna", "going to"],
  ["wanna", "want to"],
  ["gotta", "got to"],
  ["cuz", "because"],
  ["'cause", "because"],
]);

const endings: [string, string][] = [
  ["n't", "not"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'m", "am"],
  ["'d", "would"],
];

const bare = "do does did is was are were would could should have has had need".split(" ");
for (const verb of bare) whole.set(`${verb}nt`, `${verb} not`);
whole.set("wont", "will not");
whole.set("cant", "can not");
for (const who of ["they", "you", "we"]) {
  whole.set(`${who}re`, `${who} are`);
  whole.set(`${who}ve`, `${who} have`);
}
whole.delete("were");

const isAfter = new Set("it that there what he she here who where how".split(" "));

/** The plain words behind one written word: `won't` and `wont` are `will not`, `plan's` is `plan`. */
export function spellOut(word: string): string[] {
  const known = whole.get(word);
  if (known) return known.split(" ");
  const mark = word.indexOf("'");
  if (mark < 0) return [word];
  for (const [ending, full] of endings) {
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), full];
  }
  const stem = word.slice(0, mark);
  if (word.slice(mark) === "'s" && isAfter.has(stem)) return [stem, "is"];
  return stem === "" ? [word.slice(1)] : [stem];
}
