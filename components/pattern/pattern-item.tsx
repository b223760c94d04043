import type { Pattern } from "@/lib/content/pattern";

/** One reason in a list: its title, and what letters often say. `data-words` feeds the filter. */
export function PatternItem({ pattern: { slug, title, letterSays, lookup } }: { pattern: Pattern }) {
  return (
    <li data-words={lookup}>
      <a href={`/denials/${slug}`}>{title}</a>
      <p className="small">Letters often say: “{letterSays[0]}”</p>
    </li>
  );
}

/** The filter box of the library: drawn by script, since it does nothing without. */
export function FilterScript() {
  return <script src="/js/filter.js" type="module" data-keep="" />;
}
