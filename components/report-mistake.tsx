import { absolute, site } from "@/lib/site";

/**
 * A link that opens the reader's own mail program with the page named and no health details asked for.
 * Nothing where the site has no address.
 */
export function ReportMistake({ path }: { path: string }) {
  if (!site.contact) return null;
  const body = [
    `Page: ${absolute(path)}`,
    "The sentence that is wrong:",
    "",
    "What is right, and where it says so (a link helps most):",
    "",
    "Please leave out your name, your health, and all numbers from your letter. We do not need them.",
  ].join("\r\n");
  const subject = `A mistake on ${path}`;
  return (
    <a href={`mailto:${site.contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
      Tell us if something here is wrong
    </a>
  );
}
