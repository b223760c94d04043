import { Checked } from "@/components/checked";
import { CodeTable } from "@/components/codes/code-table";
import { Ruled } from "@/components/ruled";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { allCodes, type Code } from "@/lib/content/codes";
import { allPatterns } from "@/lib/content/patterns";
import { pageMetadata } from "@/lib/seo";

export async function generateMetadata() {
  const count = (await allCodes()).length;
  return pageMetadata({
    title: "What does this code mean? CO, PR, N and pharmacy reject codes",
    description: `${count} codes from explanations of benefits and pharmacy rejects, in plain words: what each says, who usually acts, and what to ask before you pay.`,
    path: "/codes",
  });
}

const lists: readonly { system: Code["system"]; title: string; about: string }[] = [
  {
    system: "CARC",
    title: "Adjustment reason codes (CARC)",
    about:
      "A number, or a letter and a number. It says why the plan paid less or nothing. It often follows two letters: in CO-50, the code is 50.",
  },
  {
    system: "RARC",
    title: "Remark codes (RARC)",
    about: "They start with M, MA or N, such as N130. A remark adds detail to the adjustment code beside it.",
  },
  {
    system: "NCPDP",
    title: "Pharmacy reject codes",
    about:
      "The pharmacy sees them on its screen when the plan refuses a drug. Ask the pharmacist for the number and the words.",
  },
];

export default async function Codes() {
  const [codes, patterns] = await Promise.all([allCodes(), allPatterns()]);
  const reasons = new Map(patterns.map(({ slug, short }) => [slug, short]));
  const of = (system: Code["system"]) => codes.filter((code) => code.system === system);
  const sources = [...new Set(codes.map(({ url }) => url))];
  return (
    <>
      <Breadcrumbs trail={[{ name: "Codes", href: "/codes" }]} />
      <h1>What does this code mean?</h1>
      <p className="lead">
        Find the code on your explanation of benefits (EOB), your bill or the pharmacy’s note. This code alone does not
        decide what you owe. Ask before you pay.
      </p>
      <p>
        Does the paper refuse to pay? Write down the last day to appeal. Asking about a code does not stop that clock.{" "}
        <a href="/guides/read-your-denial-letter">Where to find that day</a>
      </p>
      <div data-codes="" />
      <nav aria-label="Lists of codes">
        <ul className="desk-links">
          <li>
            <a href="#groups">The two letters: who owes</a>
          </li>
          {lists.map(({ system, title }) => (
            <li key={system}>
              <a href={`#${system.toLowerCase()}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>

      <section aria-labelledby="groups">
        <h2 id="groups">The two letters in front: who owes</h2>
        <p>In CO-50, the letters CO are the group. They say who the plan thinks must bear the amount.</p>
        <CodeTable codes={of("group")} reasons={reasons} />
        <h3 id="billed">Can I be billed?</h3>
        <div data-billed="">
          <Ruled rows={of("group").map(({ code, billed = "" }) => [code, billed] as const)} />
        </div>
      </section>
      {lists.map(({ system, title, about }) => (
        <section key={system} aria-labelledby={system.toLowerCase()}>
          <h2 id={system.toLowerCase()}>{title}</h2>
          <p>{about}</p>
          <CodeTable codes={of(system)} reasons={reasons} />
          <p>
            <a href="#main">Back to the top</a>
          </p>
        </section>
      ))}

      <section className="sources" aria-labelledby="sources">
        <h2 id="sources">Where these meanings come from</h2>
        <p>
          The meanings are in our words. We compared public lists of these codes. “One source” means that only one list
          told us what a code means. “Retired” means that a list marks it as out of use; older papers may still show it.
          “Read in a copy” means that we read its words in a copy of the list, and link the official list. If your paper
          has its own words beside a code, go by them.
        </p>
        <ul>
          {sources.map((url) => (
            <li key={url}>
              {codes.filter((code) => code.url === url).length} codes:{" "}
              <a href={url} rel="noreferrer">
                {url.replace(/^https:\/\//, "")}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a className="button" href="/check">
          No code, or not sure? Answer a few questions
        </a>
      </p>
      <Checked path="/codes" />
      <script src="/js/codes.js" type="module" data-keep="" />
    </>
  );
}
