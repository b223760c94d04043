import { compile } from "@/lib/classifier/classify";
import type { Model } from "@/lib/classifier/model";
import type { PatternRules, Rules, Signal } from "@/lib/classifier/rules";

/** Seven patterns in few words: enough to try every part of the engine without the real content. */
export const smallRules: Rules = {
  lexicon: {
    payer: ["insurer", "insurance (company)?", "plan", "they"],
    deny: ["{deny|denies|denied|refuse|refused|rejected}", "turned down", "will not {pay|cover}"],
    drug: ["{drug|pills|humira}"],
    care: ["{scan|surgery|mri|helmet}"],
  },
  patterns: [
    pattern("not-medically-necessary", "clinical-review", [
      { id: "nmn.phrase", points: 5, any: ["not (a)? {medically|medical} {necessary|necessity}"], context: "own" },
      { id: "nmn.need", points: 3, any: ["{payer} ~6 not need", "unnecessary {care}"], unless: ["{drug}"] },
      { id: "nmn.proof", points: 2, any: ["no proof"], needs: ["{deny}"], scope: "text", context: "own" },
    ]),
    pattern(
      "experimental-or-investigational",
      "clinical-review",
      [
        { id: "exp.word", points: 5, any: ["experimental treatment", "{considered|called|calls it|as} experimental"] },
        { id: "exp.hint", points: 2, any: ["experimental"], context: "strict" },
      ],
      ["not-medically-necessary"],
    ),
    pattern(
      "prior-authorization-denied",
      "prior-authorization",
      [
        { id: "pad.request", points: 3, any: ["{deny} ~4 request", "request ~4 {deny}"] },
        { id: "pad.later", points: -2, any: ["#money bill"] },
      ],
      [],
      { leans: ["care:not-yet", "heard:office"] },
    ),
    pattern("missing-referral", "prior-authorization", [
      { id: "ref.none", points: 5, any: ["{no|without} referral"], context: "own" },
      { id: "ref.word", points: 3, any: ["referral missing"] },
    ]),
    pattern("paid-less-than-billed", "claims-and-coding", [{ id: "plb.less", points: 3, any: ["paid only"] }], [], {
      leans: ["care:had", "heard:bill"],
      oweMore: 2,
    }),
    pattern(
      "applied-to-deductible",
      "benefits-and-eligibility",
      [{ id: "ded.applied", points: 5, any: ["to (my)? deductible"] }],
      [],
      { oweMore: 1 },
    ),
    pattern(
      "doctor-wont-help-appeal",
      "network-access",
      [{ id: "dwh.refuses", points: 5, any: ["doctor refuses"] }],
      ["not-medically-necessary"],
      { chosen: ["appealed:office-will-not"] },
    ),
    pattern("appeal-denied", "appeals-and-records", [{ id: "apd.upheld", points: 5, any: ["appeal ~3 upheld"] }], [], {
      chosen: ["appealed:refused"],
    }),
    pattern(
      "appeal-deadline-missed",
      "appeals-and-records",
      [{ id: "adm.late", points: 5, any: ["appeal ~3 too late"] }],
      [],
      { chosen: ["appealed:too-late"] },
    ),
    pattern("denied-by-phone", "appeals-and-records", [{ id: "dbp.told", points: 3, any: ["told by phone"] }], [], {
      chosen: ["heard:phone", "heard:office"],
    }),
  ],
  none: [{ id: "none.car", says: "It is about a car.", points: 5, any: ["{car|warranty} claim"] }],
  context: [
    { trigger: "{was|is} not", effect: "negated", direction: "forward", reach: 3 },
    { trigger: "no", effect: "negated", direction: "forward", reach: 3 },
    { trigger: "is not true", effect: "negated", direction: "backward", reach: 6 },
    { trigger: "{if|whether|might}", effect: "hypothetical", direction: "forward", reach: 10 },
    { trigger: "insurers often", effect: "general", direction: "sentence" },
    { trigger: "you may request", effect: "boilerplate", direction: "sentence" },
    { trigger: "{because|says}", effect: "attributed", direction: "forward" },
    { trigger: "no longer", effect: "none", direction: "forward" },
    { trigger: "whether or not", effect: "none", direction: "forward" },
  ],
  crisis: ["{kill|hurt} myself", "suicide"],
  codes: [
    code("carc", "50", "not-medically-necessary", ["medical", "necessary", "insurer"]),
    code("carc", "1", "applied-to-deductible", ["deductible", "amount"]),
    code("carc", "16", "missing-referral", ["lacks", "information"], true),
    code("carc", "96", "paid-less-than-billed", ["covered", "charge"], true),
    code("carc", "45", null, ["charge", "exceeds"]),
    code("rarc", "N130", "paid-less-than-billed", ["plan", "documents"]),
    code("rarc", "MA04", "missing-referral", ["secondary", "payment"]),
    code("rarc", "N95", "paid-less-than-billed", ["provider", "type"]),
    code("ncpdp", "75", "prior-authorization-denied", ["prior", "authorization"]),
    code("ncpdp", "608", "prior-authorization-denied", ["step", "therapy"]),
    { system: "group", code: "CO", slug: null, vague: false, words: [] },
  ],
  stories: [],
};

export const smallModel: Model = compile(smallRules);

/** The small rules with some parts changed. */
export function rulesWith(changes: Partial<Rules>): Rules {
  return { ...smallRules, ...changes };
}

export function pattern(
  slug: string,
  lane: PatternRules["lane"],
  signals: Omit<Signal, "says">[],
  beats: string[] = [],
  choices: Pick<PatternRules, "chosen" | "leans" | "oweMore"> = {},
): PatternRules {
  return {
    slug,
    lane,
    beats,
    near: [],
    ...choices,
    signals: signals.map((signal) => ({ says: `A sign of ${slug}.`, ...signal })),
  };
}

function code(
  system: string,
  name: string,
  slug: string | null,
  words: string[],
  vague = false,
): Rules["codes"][number] {
  return { system, code: name, slug, vague, words };
}
