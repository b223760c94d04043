import { Checked } from "@/components/checked";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { allGlossary, type GlossaryEntry, termId } from "@/lib/content/glossary";
import { allGuides } from "@/lib/content/guides";
import { allPatterns } from "@/lib/content/patterns";
import { pageMetadata } from "@/lib/seo";

export const metadata = pageMetadata({
  title: "Glossary: the words of health plan letters",
  description:
    "What the words in a denial letter or an explanation of benefits mean, from A to Z: the plain word, the letter’s word, and what to read next.",
  path: "/glossary",
});

/** A line of the list: a term with its meaning, or the letter’s word that leads to it. */
type Line = { word: string; entry: GlossaryEntry } | { word: string; see: string[] };

function toLines(entries: readonly GlossaryEntry[]): Line[] {
  const heads = new Set(entries.map(({ term }) => term.toLowerCase()));
  const leads = new Map<string, string[]>();
  for (const { term, letterWord, abbreviation } of entries) {
    for (const word of [letterWord, abbreviation]) {
      if (word && !heads.has(word.toLowerCase())) leads.set(word, [...(leads.get(word) ?? []), term]);
    }
  }
  const lines: Line[] = [
    ...entries.map((entry) => ({ word: entry.term, entry })),
    ...[...leads].map(([word, see]) => ({ word, see })),
  ];
  return lines.sort((a, b) => a.word.localeCompare(b.word, "en"));
}

const letterOf = ({ word }: Line) => word.charAt(0).toUpperCase();

export default async function Glossary() {
  const [entries, patterns, guides] = await Promise.all([allGlossary(), allPatterns(), allGuides()]);
  const lines = toLines(entries);
  const letters = [...new Set(lines.map(letterOf))];
  const reasons = new Map(patterns.map(({ slug, short }) => [slug, short]));
  const jobs = new Map(guides.map(({ slug, short }) => [slug, short]));
  return (
    <>
      <Breadcrumbs trail={[{ name: "Glossary", href: "/glossary" }]} />
      <h1>Glossary: the words of health plan letters</h1>
      <p className="lead">
        Look up a word from your letter. The plain word has the meaning; the letter’s word leads you to it. Your plan’s
        own papers may define a word in another way, so look there too.
      </p>
      <nav aria-label="Letters">
        <p>
          {letters.map((letter, index) => (
            <span key={letter}>
              {index > 0 && " · "}
              <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a>
            </span>
          ))}
        </p>
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`}>
          <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
          <dl>
            {lines
              .filter((line) => letterOf(line) === letter)
              .map((line) => (
                <div key={line.word}>
                  <dt id={"entry" in line ? termId(line.word) : `see-${termId(line.word)}`}>{line.word}</dt>
                  <dd>
                    {"see" in line ? (
                      <p>
                        See{" "}
                        {line.see.map((term, index) => (
                          <span key={term}>
                            {index > 0 && ", "}
                            <a href={`#${termId(term)}`}>{term}</a>
                          </span>
                        ))}
                        .
                      </p>
                    ) : (
                      <Meaning
                        entry={line.entry}
                        reason={line.entry.pattern ? reasons.get(line.entry.pattern) : undefined}
                        job={line.entry.guide ? jobs.get(line.entry.guide) : undefined}
                      />
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <Checked path="/glossary" />
    </>
  );
}

function Meaning({ entry, reason, job }: { entry: GlossaryEntry; reason?: string; job?: string }) {
  const { term, letterWord, abbreviation, spanish, means, example, pattern, guide } = entry;
  const names = [letterWord.toLowerCase() === term.toLowerCase() ? null : letterWord, abbreviation].filter(Boolean);
  return (
    <>
      <p>{means}</p>
      {names.length > 0 && <p className="small">In letters: {names.join(", ")}</p>}
      {spanish && (
        <p className="small">
          In Spanish: <span lang="es">{spanish}</span>
        </p>
      )}
      <p className="small">A letter may say: “{example}”</p>
      {reason && (
        <p className="small">
          Reason: <a href={`/denials/${pattern}`}>{reason}</a>
        </p>
      )}
      {job && (
        <p className="small">
          Guide: <a href={`/guides/${guide}`}>{job}</a>
        </p>
      )}
    </>
  );
}
