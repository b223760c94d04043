// @ts-check
// How typed words are compared with the words of a list: small words dropped, endings trimmed, synonyms, one typing mistake.

/** Words that people type for words that letters use. */
const synonyms = {
  er: "emergency",
  ambulance: "emergency",
  mri: "scan",
  ct: "scan",
  pills: "drug medicine",
  drug: "medicine",
  medication: "drug medicine",
  meds: "drug medicine",
  prescription: "drug medicine pharmacy",
  preauth: "authorization approval",
  preauthorization: "authorization approval",
  precert: "authorization approval",
  precertification: "authorization approval",
  therapist: "therapy",
  counseling: "mental therapy",
  specialist: "referral",
  pcp: "referral",
  oon: "network",
  rehab: "setting level",
  nursing: "setting level",
  eob: "explanation",
  ombudsman: "help complaint",
  lawyer: "attorney court",
  sue: "court",
  cobra: "coverage canceled",
  fired: "coverage",
  hmo: "plan",
  workers: "accident injury",
  crash: "accident",
  colonoscopy: "preventive screening",
  mammogram: "preventive screening",
  checkup: "preventive",
  ignored: "answering",
  waiting: "answering decision",
  portal: "received",
  fax: "received",
  website: "directory",
  afford: "money charity",
  representative: "helper someone",
};

/** Words that say nothing about the page that is looked for. */
const small = new Set(
  (
    "a about all am an and any are as at be been but by can cannot cant could did didnt do does doesnt dont for from get got had has have he her him his how i if in insurance " +
    "is isnt it its just me my no not of on or our out say said says she should so that the their them there they this to up us was wasnt we what when where which who why will with wont would you your"
  ).split(" "),
);

/** A code as papers print it: `CO-50`, `PR 204`, `N130`. Its meaning stands on the page of codes. */
const CODE = /\b(co|pr|oa|pi|cr|ma|m|n)[- ]?\d{1,3}\b/g;

/** The part of a word that its forms share: denied, denies and denial give the same. @param {string} word */
export function stem(word) {
  const plain = word.replace(/(ies|ied|ials?)$/, "y");
  const short = plain.replace(/(ings?|ed|es|s|als?|ages?|e)$/, "");
  return short.length >= 4 ? short : plain;
}

/** The stems of a text. @param {string} text */
export function stems(text) {
  return text.split(/[^a-z0-9]+/).flatMap((word) => (word ? [stem(word)] : []));
}

/** What to look for, from what was typed: words that say something, or all of them where none does. @param {string} typed */
export function wanted(typed) {
  const all = typed
    .toLowerCase()
    .replace(CODE, "codelookup")
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const words = [...new Set(all)];
  const telling = words.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether two words differ by at most one letter added, dropped, changed or swapped. @param {string} a @param {string} b */
function nearly(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/**
 * How well a typed word stands among the stems of an entry: 1 as typed or begun, less for a synonym or a slip, 0 not at all.
 * @param {string} word @param {string[]} among
 */
function likeness(word, among) {
  const looked = stem(word);
  if (among.some((other) => other.startsWith(looked))) return 1;
  const others = Object.hasOwn(synonyms, word) ? synonyms[/** @type {keyof typeof synonyms} */ (word)].split(" ") : [];
  if (others.some((other) => among.includes(stem(other)))) return 0.7;
  return word.length >= 5 && among.some((other) => nearly(looked, other)) ? 0.6 : 0;
}

const TITLE = 2; // a word in the title counts so many times

/**
 * The entries that hold some of the typed words, best first: rare words and words of the title count most.
 * `every` tells whether an entry holds all of them.
 * @template {{ title: string[], words: string[] }} Entry
 * @param {string[]} typed @param {Entry[]} entries
 */
export function rank(typed, entries) {
  const fits = entries.map(({ words }) => typed.map((word) => likeness(word, words)));
  const rarity = typed.map((_, at) => Math.log(1 + entries.length / (1 + fits.filter((one) => one[at]).length)));
  const scored = entries.map((entry, nth) => {
    const own = fits[nth] ?? [];
    const worth = typed.map(
      (word, at) => (rarity[at] ?? 0) * ((own[at] ?? 0) + (TITLE - 1) * likeness(word, entry.title)),
    );
    return { entry, every: own.every((value) => value > 0), score: worth.reduce((sum, value) => sum + value, 0) };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}
