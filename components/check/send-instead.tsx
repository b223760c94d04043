import type { Told } from "@/lib/check/answers";

/** The way without script, for a reader to whom the rules do not come. It says where the words go. */
export function SendInstead({ told: { text, answers } }: { told: Told }) {
  const fields = Object.entries({ step: "answers", reason: text, ...answers });
  return (
    <form action="/check/answer" method="post" autoComplete="off">
      {fields.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <p>Or let our server work out the answer. Then your words and picks are sent to it. We do not keep them.</p>
      <button type="submit" className="button quiet">
        Send my answers to the server
      </button>
    </form>
  );
}
