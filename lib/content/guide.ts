import { z } from "zod";
import { Day } from "./fact";

/** A guide: one job, done step by step, that ends in an action. */
export const GuideFront = z.strictObject({
  /** The h1, as a person would ask for it: 15 to 75 characters. */
  title: z.string().min(15).max(75),
  /** Name in lists and links: 8 to 50 characters. */
  short: z.string().min(6).max(50),
  description: z.string().min(80).max(160),
  /** "In short": one to three sentences with the main message. May cite facts. */
  inShort: z.string().min(40).max(420),
  /** The last thing on the page: what to do now, and where. */
  action: z.strictObject({ text: z.string().min(8).max(120), href: z.string().startsWith("/") }),
  /** Place in the list of guides; lower comes first. */
  order: z.number().int(),
  updated: Day,
});

/** A page of prose only: about, privacy and the like. */
export const PageFront = z.strictObject({
  title: z.string().min(5).max(75),
  description: z.string().min(60).max(160),
  updated: Day,
});

export type Guide = z.output<typeof GuideFront> & { slug: string; html: string; words: string; cites: string[] };
export type Page = z.output<typeof PageFront> & { slug: string; html: string; words: string; cites: string[] };
