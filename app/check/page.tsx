import { Check } from "@/components/check/check";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { CopyScript } from "@/components/shell/copy-script";
import { checkDataAddress } from "@/lib/content/check-data";
import { pageMetadata } from "@/lib/seo";

export const metadata = pageMetadata({
  title: "Find the reason",
  description:
    "Paste the words of your denial letter or pick from a list. You get the likely reason, the fact to check, and the exact words to send. No account.",
  path: "/check",
});

export default async function CheckPage() {
  return (
    <>
      <Breadcrumbs trail={[{ name: "Find the reason", href: "/check" }]} />
      <Check address={await checkDataAddress()} />
      <CopyScript />
    </>
  );
}
