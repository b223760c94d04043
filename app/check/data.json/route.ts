import { checkData } from "@/lib/content/check-data";

export const dynamic = "force-static";

/** The rules and cards of the form: one file, the same for every reader, fetched before anything is typed. */
export async function GET() {
  return Response.json(await checkData());
}
