import { laneLetter } from "@/lib/lanes";
import { allGlossary, termId } from "./glossary";
import { allGuides, allPages } from "./guides";
import { allLanes } from "./lane";
import { lookupWords } from "./lookup-words";
import { headings } from "./markdown";
import { allPatterns } from "./patterns";
import { allStates } from "./state";

export interface IndexGroup {
  name: string;
  /** `words` are what the search box looks through, in small letters. */
  entries: { href: string; title: string; words: string }[];
}

function entry(href: string, title: string, ...more: string[]): IndexGroup["entries"][number] {
  return { href, title, words: lookupWords([title, ...more]) };
}

/** Every page of the site by kind, for the list that doubles as its search. */
export async function siteIndex(): Promise<IndexGroup[]> {
  const [patterns, guides, pages, desks, states, words] = await Promise.all([
    allPatterns(),
    allGuides(),
    allPages(),
    allLanes(),
    allStates(),
    allGlossary(),
  ]);
  return [
    {
      name: "Find out what to do",
      entries: [
        entry("/check", "Find the reason behind the no", "form classify letter denial check"),
        entry("/codes", "Look up a code", "codelookup co pr oa carc rarc remark reject explanation of benefits"),
        entry("/help", "Which office has power over your plan", "complaint regulator state department"),
        entry("/glossary", "What the words mean", "dictionary terms"),
        entry("/what-people-get-wrong", "What people often get wrong", "myths numbers rights"),
      ],
    },
    {
      name: "Reasons",
      entries: patterns.map(({ slug, title, lookup }) => ({ href: `/denials/${slug}`, title, words: lookup })),
    },
    {
      name: "Guides",
      entries: guides.map(({ slug, title, short, description, inShort, words }) =>
        entry(`/guides/${slug}`, title, short, description, inShort, ...headings(words, 2), ...headings(words, 3)),
      ),
    },
    {
      name: "Desks",
      entries: desks.map(({ slug, name, line }) => entry(`/lanes/${slug}`, `Desk ${laneLetter(slug)}: ${name}`, line)),
    },
    { name: "Help by state", entries: states.map(({ slug, name, code }) => entry(`/help/${slug}`, name, code)) },
    {
      name: "Words",
      entries: words.map(({ term, letterWord, abbreviation, means }) =>
        entry(`/glossary#${termId(term)}`, term, letterWord ?? "", abbreviation ?? "", means),
      ),
    },
    {
      name: "About this site",
      entries: [
        ...pages.map(({ slug, title, description }) => entry(`/${slug}`, title, description)),
        entry("/corrections", "Mistakes that we mended", "corrections errors wrong"),
        entry("/how-the-form-decides", "How the form decides", "rules classifier"),
      ],
    },
  ];
}
