import { allLanes } from "./lane";

/** Public pages that no single content file makes. The sitemap lists them without a date, since they gather others. */
export async function fixedAddresses(): Promise<string[]> {
  const desks = (await allLanes()).map(({ slug }) => `/lanes/${slug}`);
  return [
    "/",
    "/check",
    "/denials",
    "/guides",
    "/help",
    "/codes",
    "/glossary",
    "/search",
    "/how-the-form-decides",
    "/what-people-get-wrong",
    "/corrections",
    ...desks,
  ];
}
