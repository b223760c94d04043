import { checkDataFile } from "@/lib/content/check-data";

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  return [{ data: (await checkDataFile()).name }];
}

/** The rules and cards of the form: one file, the same for every reader, fetched before anything is typed. */
export async function GET() {
  const { json } = await checkDataFile();
  // Its name changes with it, so that it never grows old, and a page never meets the rules of another version.
  const headers = { "content-type": "application/json", "cache-control": "public, max-age=31536000, immutable" };
  return new Response(json, { headers });
}
