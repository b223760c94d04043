import { z } from "zod";
import { contentRoot, readYaml } from "./collection";
import { Day } from "./fact";

const Count = z.number().int().nonnegative();

/** How the form did on labelled texts, as `npm run evaluate` printed it on a day. */
const Measured = z.strictObject({
  on: Day,
  /** Texts with a known reason, and how many of them were named right first, or right among those shown. */
  texts: Count,
  rightFirst: Count,
  rightShown: Count,
  /** Texts that were no refusal at all, and how often the form named a reason all the same. */
  others: Count,
  falseAlarms: Count,
});

/** The sentences that stand in for `{{measured}}` on a page. */
export async function measuredSentences(root = contentRoot): Promise<string> {
  const { on, texts, rightFirst, rightShown, others, falseAlarms } = await readYaml(Measured, "measured.yaml", root);
  const day = new Date(`${on}T00:00:00Z`).toLocaleDateString("en-US", { timeZone: "UTC", dateStyle: "long" });
  return [
    `On ${day} we ran the form on ${texts} texts that the writers of its rules and stories had not read. Two readers had named the reason of each.`,
    `The form named a right reason first for ${rightFirst} of ${texts}. A right reason stood among those it showed for ${rightShown} of ${texts}.`,
    `So it is wrong, or cannot tell, for ${texts - rightFirst} of ${texts}. On ${others} texts that were no refusal, it named a reason all the same ${falseAlarms} times.`,
    "These are small numbers, and real letters differ. Check the fact before you act.",
  ].join(" ");
}
