import type { Lane } from "@/lib/content/lane";
import { type Lane as LaneSlug, laneLetter } from "@/lib/lanes";

/** The seven desks as a ruled list: letter, name, one line in patient words, number of reasons. */
export function DeskList({ desks, countOf }: { desks: readonly Lane[]; countOf: (lane: LaneSlug) => number }) {
  return (
    <ul className="desk-list">
      {desks.map(({ slug, name, line }) => (
        <li key={slug}>
          <a href={`/lanes/${slug}`}>
            Desk {laneLetter(slug)}: {name}
          </a>
          <p>{line}</p>
          <p className="small">{reasons(countOf(slug))}</p>
        </li>
      ))}
    </ul>
  );
}

export function reasons(count: number): string {
  return count === 1 ? "1 reason" : `${count} reasons`;
}
