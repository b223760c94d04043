/** The seven desks of a health plan, in the order in which every list shows them. */
export const lanes = [
  "clinical-review",
  "prior-authorization",
  "network-access",
  "benefits-and-eligibility",
  "claims-and-coding",
  "pharmacy-benefits",
  "appeals-and-records",
] as const;

export type Lane = (typeof lanes)[number];

/** The tab letter of a desk, A to G: identity that does not rest on colour. */
export function laneLetter(lane: Lane): string {
  return "ABCDEFG".charAt(lanes.indexOf(lane));
}
