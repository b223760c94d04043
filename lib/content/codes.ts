import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ContentError, checked, contentRoot, keep } from "./collection";

/** A code from a letter or explanation of benefits, with its meaning in our own words. */
export const Code = z.strictObject({
  /** `group`: who owes (CO, PR); `CARC`: reason of a change; `RARC`: remark; `NCPDP`: reject at the pharmacy. */
  system: z.enum(["group", "CARC", "RARC", "NCPDP"]),
  code: z.string().regex(/^[0-9A-Z]{1,6}$/, "write the code in capitals and digits, without its group"),
  meaning: z.string().min(10).max(160),
  /** Slug of the pattern that it points to; null where it points to none. */
  pattern: z
    .string()
    .regex(/^[a-z0-9-]+$/, "a slug has lower case letters, digits and hyphens only")
    .nullable(),
  whoActs: z.enum(["patient", "provider billing office", "treating doctor", "pharmacy", "plan", "no one"]),
  /** Slug of a second pattern that it can point to, where its words leave two open. */
  also: z
    .string()
    .regex(/^[a-z0-9-]+$/, "a slug has lower case letters, digits and hyphens only")
    .optional(),
  /** What the patient does about it. */
  note: z.string().min(10).max(200),
  /** A reason (CARC) says who owes only together with a group: the groups that the lists let stand before it. */
  groups: z
    .array(z.enum(["CO", "PR", "OA", "PI"]))
    .min(1)
    .optional(),
  /** "Can I be billed?": every group has its answer; a reason has one only where it differs from the group's. */
  billed: z.string().min(10).max(200).optional(),
  exceptions: z.array(z.string().min(10)).min(1).optional(),
  /** It says little about the ground of the refusal; a remark code beside it says more. */
  vague: z.literal(true).optional(),
  status: z.enum(["active", "retired"]),
  /** Day on which it was taken out of use, where known. */
  stopped: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "write the day as 2026-11-22, in quotes")
    .optional(),
  statusNote: z.string().optional(),
  /** Its meaning rests on one source. */
  singleSource: z.literal(true).optional(),
  /** `copy`: its words were read in a copy that has no address of its own; `url` leads to the official list. */
  seen: z.literal("copy").optional(),
  url: z.url({ protocol: /^https$/ }),
  /** How many sources that name it were read. */
  sources: z.number().int().positive(),
});
export type Code = z.output<typeof Code>;

const file = "content/facts/codes.json";

/**
 * Reads the codes of a content folder.
 * @throws ContentError naming the file, the code, the field and the remedy
 */
export async function loadCodes(root = contentRoot): Promise<Code[]> {
  const codes = checked(z.array(Code), json(await readFile(join(root, "facts", "codes.json"), "utf8")), file);
  const seen = new Set<string>();
  for (const { system, code } of codes) {
    const name = `${system} ${code}`;
    if (seen.has(name)) throw new ContentError(file, [`${name}: stands twice; keep one`]);
    seen.add(name);
  }
  const mistakes = checkBilled(codes);
  if (mistakes.length) throw new ContentError(file, mistakes);
  return codes;
}

/** Every reason must find an answer to "Can I be billed?": its own, or that of a group that may stand before it. */
function checkBilled(codes: readonly Code[]): string[] {
  const answers = new Set(codes.flatMap(({ system, code, billed }) => (system === "group" && billed ? [code] : [])));
  return codes.flatMap(({ system, code, groups, billed }) => {
    const name = `${system} ${code}`;
    if (system === "group")
      return billed ? [] : [`${name}, billed: say in a sentence if a person can be billed under these letters`];
    if (system !== "CARC")
      return [
        ...(groups ? [`${name}, groups: only a CARC stands in a group, so take the field out`] : []),
        ...(billed ? [`${name}, billed: only a group or a CARC has this answer, so say it in the note`] : []),
      ];
    if (!groups)
      return [
        `${name}, groups: who owes depends on the letters in front, and none are named: name the groups it stands in, such as ["CO", "PR", "OA", "PI"]`,
      ];
    return groups
      .filter((group) => !answers.has(group))
      .map(
        (group) => `${name}, groups: ${group} has no row with a \`billed\` answer: add the group, or take it out here`,
      );
  });
}

function json(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new ContentError(file, [`JSON: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
}

/** Every code that the site explains. */
export const allCodes = keep(() => loadCodes());
