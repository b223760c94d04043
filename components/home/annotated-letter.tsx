import type { ReactNode } from "react";

interface Note {
  part: ReactNode;
  title: string;
  note: string;
  guide: { slug: string; text: string };
}

const notes: Note[] = [
  {
    part: "Date of this notice: March 3. Member: [your name]. Claim number: 0O1lI-5S8B.",
    title: "The date",
    note: "Time to appeal counts from this date or from the day it came. Write the day it came on the letter.",
    guide: { slug: "read-your-denial-letter", text: "Read your denial letter" },
  },
  {
    part: (
      <>
        We reviewed the request for an MRI of the lower back.{" "}
        <mark>The request is denied because medical necessity has not been established.</mark>
      </>
    ),
    title: "The reason",
    note: "One sentence, often short. It says which desk said no. It is the sentence to copy into the form.",
    guide: { slug: "call-your-plan", text: "Call your plan" },
  },
  {
    part: (
      <>
        This decision was made <mark>using our clinical guidelines</mark>.
      </>
    ),
    title: "The rule used",
    note: "Which guideline, and which page? The letter does not say. That is the missing fact, and the next question.",
    guide: { slug: "get-your-claim-file", text: "Get your claim file and the rule" },
  },
  {
    part: "If you disagree, you may request an appeal within the time stated on the enclosed page.",
    title: "The clock",
    note: "Find the number on the next page. If it is missing, ask for it, and send a short appeal to be safe.",
    guide: { slug: "ask-for-a-fast-decision", text: "Ask for a fast decision" },
  },
  {
    part: "Send your request to: Appeals and Grievances, P.O. Box [number], or by fax.",
    title: "Where to send",
    note: "Use this address for the question too. Send it in a way that leaves proof.",
    guide: { slug: "internal-appeal", text: "The appeal inside the plan" },
  },
];

/** A made-up denial letter with five notes in its margin: on a phone each note follows its part. */
export function AnnotatedLetter({ guides }: { guides: ReadonlySet<string> }) {
  return (
    <figure className="letter">
      <ol>
        {notes.map(({ part, title, note, guide }, index) => (
          <li key={title}>
            <p className="letter-part">{part}</p>
            <div className="letter-note">
              <p>
                <strong>
                  {index + 1}. {title}.
                </strong>{" "}
                {note} {guides.has(guide.slug) && <a href={`/guides/${guide.slug}`}>{guide.text}</a>}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <figcaption>A made-up letter. The yellow words are the ones that matter most.</figcaption>
    </figure>
  );
}
