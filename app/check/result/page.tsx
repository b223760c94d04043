import { Check } from "@/components/check/check";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { CopyScript } from "@/components/shell/copy-script";
import { checkDataAddress } from "@/lib/content/check-data";
import { privateMetadata } from "@/lib/seo";

export const metadata = privateMetadata("Your result");

export default async function ResultPage() {
  return (
    <>
      <Breadcrumbs trail={[{ name: "Find the reason", href: "/check" }]} />
      <Check address={await checkDataAddress()} />
      <CopyScript />
    </>
  );
}
