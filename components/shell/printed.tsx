import { absolute, site } from "@/lib/site";

/** On paper only: whose page it is, and where it stands. */
export function Printed({ path }: { path: string }) {
  return (
    <p className="print-only small">
      {site.name}: {absolute(path)}
    </p>
  );
}
