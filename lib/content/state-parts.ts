import { z } from "zod";

/** `primary`: the office's own page or the law was read. `secondary`: only somebody's account of it; the page says so. */
export const How = z.enum(["primary", "secondary"], "only what was read may be printed: primary or secondary");

/** Some small offices have no encrypted page, so http is let through. */
export const Address = z.url({
  protocol: /^https?$/,
  error: "write the whole address, such as https://www.tdi.texas.gov/",
});

/** A number for calls or faxes. */
export const Phone = z.strictObject({
  number: z.string().regex(/^\d{3}-\d{3}-\d{4}$/, "write the number as 800-555-0100, in quotes"),
  how: How,
});

/** A rule or page by its name, and where it was read. */
export const Source = z.strictObject({ citation: z.string().min(3).max(160), url: Address });
