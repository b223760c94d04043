import { Day } from "./day";
import { ReportMistake } from "./report-mistake";

interface CheckedProps {
  /** Day of the last change; absent where a page only gathers others. */
  on?: string;
  path: string;
}

/** The foot of a page: when it was checked, how it was written, what was mended, and how to say that it is wrong. */
export function Checked({ on, path }: CheckedProps) {
  return (
    <p className="small">
      {on && (
        <>
          Checked on <Day on={on} />.{" "}
        </>
      )}
      <a href="/how-we-write">How this page was written</a>. <a href="/corrections">Mistakes that we mended</a>.{" "}
      <ReportMistake path={path} />
    </p>
  );
}
