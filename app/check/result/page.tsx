import { Check } from "@/components/check/check";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { CopyScript } from "@/components/shell/copy-script";
import { privateMetadata } from "@/lib/seo";

export const metadata = privateMetadata("Your result");

export default function ResultPage() {
  return (
    <>
      <Breadcrumbs trail={[{ name: "Find the reason", href: "/check" }]} />
      <Check />
      <CopyScript />
    </>
  );
}
