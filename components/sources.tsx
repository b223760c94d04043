import type { SourceLine } from "@/lib/content/card";
import { Day } from "./day";

/** The numbered sources that the small figures in the text lead to. */
export function Sources({ lines }: { lines: readonly SourceLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {lines.map(({ id, citation, url, on, secondary }, index) => (
          <li key={id} id={`source-${index + 1}`}>
            <a href={url} rel="noreferrer">
              {citation}
            </a>
            . Checked on <Day on={on} />.
            {secondary && " We read this in a secondary source; the link leads to the official page."}
          </li>
        ))}
      </ol>
    </section>
  );
}
