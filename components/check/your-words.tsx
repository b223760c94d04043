import type { Quote } from "@/lib/check/quotes";

/** The reader's own words, marked. Screen readers do not announce a mark, so the phrases stand again in a list. */
export function YourWords({ quotes, slugs }: { quotes: readonly Quote[]; slugs: readonly string[] }) {
  const own = quotes.filter(({ found }) => found.some(({ slug }) => slugs.includes(slug)));
  if (own.length === 0) return null;
  const found = own.flatMap((quote) => quote.found).filter(({ slug }) => slugs.includes(slug));
  const seen = found.filter(
    ({ words, says }, at) => found.findIndex((other) => other.words === words && other.says === says) === at,
  );
  return (
    <>
      <h2>What we matched in your words</h2>
      {own.map(({ parts }) => (
        <p key={parts.map(({ text }) => text).join("")} translate="no">
          “…
          {parts.map(({ text, marked }) => (marked ? <mark key={text}>{text}</mark> : text))}…”
        </p>
      ))}
      <ul>
        {[...new Set(seen.map(({ says }) => says))].map((says) => (
          <li key={says}>
            <span translate="no">
              {seen
                .filter((one) => one.says === says)
                .map(({ words }) => `“${words}”`)
                .join(", ")}
            </span>
            : {says}
          </li>
        ))}
      </ul>
    </>
  );
}
