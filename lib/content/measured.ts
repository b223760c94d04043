import { createHash } from "node:crypto";
import { z } from "zod";
import type { Rules } from "@/lib/classifier/rules";
import { contentRoot, readYaml } from "./collection";
import { Day } from "./fact";
import { interval } from "./interval";

const Count = z.number().int().nonnegative();
const Counted = z
  .strictObject({ count: Count, of: Count.positive("count at least one text") })
  .refine(({ count, of }) => count <= of, { error: "no more can be right than were counted" });
type Counted = z.output<typeof Counted>;

/** How the form did on labelled texts. Written by `npm run evaluate -- CASES.jsonl --write`, never by hand. */
export const Measured = z.strictObject({
  on: Day,
  /** `fingerprint` of the rules that were measured. */
  rules: z.string().regex(/^[0-9a-f]{16}$/),
  /** All texts: the first answer was an accepted reason, or rightly none. */
  rightFirst: Counted,
  /** All texts: an accepted reason stood among those shown. */
  rightShown: Counted,
  /** Of the answers called a good fit. */
  rightGoodFit: Counted,
  /** Of the texts that clearly tell of no refusal: a reason was named all the same. */
  falseAlarms: Counted,
});
export type Measured = z.output<typeof Measured>;

export const measuredFile = "measured.yaml";

/** Tells one set of rules from another: figures that carry another fingerprint are of older rules. */
export function fingerprint(rules: Rules): string {
  return createHash("sha256").update(JSON.stringify(rules)).digest("hex").slice(0, 16);
}

export function readMeasured(root = contentRoot): Promise<Measured> {
  return readYaml(Measured, measuredFile, root);
}

/** `61 of 85, or 72 percent (61 to 80)` */
function told({ count, of }: Counted): string {
  const [from, to] = interval(count, of);
  return `${count} of ${of}, or ${Math.round((100 * count) / of)} percent (${from} to ${to})`;
}

/**
 * The sentences that stand in for `{{measured}}` on a page.
 * @param now fingerprint of the rules that the form runs on; where other rules were measured, the page says so
 */
export function measuredSentences(measured: Measured, now: string): string {
  const { on, rules, rightFirst, rightShown, rightGoodFit, falseAlarms } = measured;
  const day = new Date(`${on}T00:00:00Z`).toLocaleDateString("en-US", { timeZone: "UTC", dateStyle: "long" });
  return [
    `On ${day} we ran the form on ${rightFirst.of} real accounts, told anew in our own words. The writers of its rules had not read them. Two readers had named the reason of each.`,
    "",
    "| What we counted | How often |",
    "| --- | --- |",
    `| It named a right reason first, or rightly none | ${told(rightFirst)} |`,
    `| A right reason was among those it showed | ${told(rightShown)} |`,
    `| It said "looks like", and was right | ${told(rightGoodFit)} |`,
    `| **False alarm:** nobody had refused anything, and it named a reason all the same | ${told(falseAlarms)} |`,
    "",
    ...(rules === now ? [] : ["The rules have changed since that day, and were not measured anew yet.", ""]),
    "In brackets stands the 95 percent interval: the range in which the true share most likely lies.",
    "",
    "The last line is its weakest point. Has nobody refused anything yet? Then do not take its answer for a refusal. Real letters differ from these texts too, so check the fact before you act.",
  ].join("\n");
}
