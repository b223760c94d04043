import { type Lane, laneLetter } from "@/lib/lanes";

/** The tab of the desk that owns the missing fact: a letter and a name, never a colour alone. */
export function DeskTab({ lane, name }: { lane: Lane; name: string }) {
  return (
    <p className="tab">
      Desk {laneLetter(lane)}: {name}
    </p>
  );
}
