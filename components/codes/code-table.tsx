import type { Code } from "@/lib/content/codes";
import { CodeRow } from "./code-row";

interface CodeTableProps {
  codes: readonly Code[];
  /** Short name of each reason by its slug; a code that points to none of them gets no link. */
  reasons: ReadonlyMap<string, string>;
}

/** All codes of one list. */
export function CodeTable({ codes, reasons }: CodeTableProps) {
  return (
    <table className="stack codes">
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">What it says</th>
          <th scope="col">Who usually acts, and what to ask</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => (
          <CodeRow
            key={code.code}
            code={code}
            reasons={[code.pattern, code.also].flatMap((slug) => {
              const short = slug && reasons.get(slug);
              return short ? [{ slug, short }] : [];
            })}
          />
        ))}
      </tbody>
    </table>
  );
}
