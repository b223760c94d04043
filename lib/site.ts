/** Name, promise and address of the site. Nothing else knows the host. */
export const site = {
  name: "Claim Lane",
  tagline: "Find out what a health plan's “no” rests on, and what to ask next.",
  library: "Denial Pattern Library",
  maker: "Claim Lane is an independent project. It takes no money from insurers, lawyers or advertisers.",
  notAdvice:
    "This is general information. It is not legal or medical advice, and it is not a substitute for the advice of an attorney or your doctor.",
  /** The public address, without a slash at its end; set by SITE_URL at build. */
  url: (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/+$/, ""),
  /** Where mistakes can be reported; null leaves the line out. */
  contact: process.env.CONTACT_EMAIL ?? null,
} as const;

/** The absolute address of a path that starts with a slash. */
export function absolute(path: string): string {
  return path === "/" ? `${site.url}/` : `${site.url}${path}`;
}
