// @ts-check
/** Pages that hydrate. All others ship no framework script, and one strict policy fits them all. */
export const HYDRATED = ["/check", "/check/result"];
