import type { State } from "@/lib/content/state";
import { Phone } from "./phone";

type OfficeProps = Pick<State["department"], "name" | "url" | "phone">;

/** The name of an office as a link to its page, and its number. */
export function Office({ name, url, phone }: OfficeProps) {
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {phone && (
        <>
          , <Phone phone={phone} />
        </>
      )}
    </>
  );
}
