import { EncryptJWT, jwtDecrypt } from "jose";
import type { Told } from "@/lib/check/answers";
import type { Decided } from "@/lib/check/decided";

/** What the path without script carries from one page to the next, in the reader's own cookie. */
export interface Sealed {
  view: "result" | "form";
  told: Told;
  /** The decided result, so that a text too long for a cookie is not needed again. */
  decided: Decided | null;
  /** The text did not fit and was left out. */
  textLost: boolean;
  /** How often the form came back empty. */
  problem: number;
}

export const COOKIE = "claim-lane";
const MINUTES = 30;
const LARGEST = 4096; // bytes, with name and attributes: browsers drop a larger cookie without a word

/** 32 bytes from COOKIE_KEY (base64url), shared by all instances; else made when this process starts. */
const key = process.env.COOKIE_KEY
  ? new Uint8Array(Buffer.from(process.env.COOKIE_KEY, "base64url"))
  : crypto.getRandomValues(new Uint8Array(32));

/**
 * Encrypts what is carried, with its end inside the seal. What does not fit is left out, the result never: first the
 * text, which the page says, then the later quotes, then all of them.
 */
export async function seal(carried: Sealed): Promise<string> {
  for (const lighter of everLighter(carried)) {
    const sealed = await encrypt(lighter);
    if (cookieHeader(sealed, true).length <= LARGEST) return sealed;
  }
  throw new Error("A result without text and quotes is larger than a cookie may be");
}

function* everLighter(carried: Sealed): Generator<Sealed> {
  yield carried;
  const { decided } = carried;
  const bare = {
    ...carried,
    told: { ...carried.told, text: "" },
    textLost: carried.textLost || carried.told.text !== "",
  };
  yield bare;
  if (!decided) return;
  for (let kept = decided.quotes.length - 1; kept >= 0; kept--)
    yield { ...bare, decided: { ...decided, quotes: decided.quotes.slice(0, kept) } };
}

function encrypt(carried: Sealed): Promise<string> {
  return new EncryptJWT({ carried })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setIssuedAt()
    .setExpirationTime(`${MINUTES}m`)
    .encrypt(key);
}

/** Opens a sealed cookie; null where there is none, or it is forged, broken or past its end. */
export async function unseal(cookie: string | undefined): Promise<Sealed | null> {
  if (!cookie) return null;
  try {
    const { payload } = await jwtDecrypt<{ carried: Sealed }>(cookie, key, { keyManagementAlgorithms: ["dir"] });
    return payload.carried;
  } catch {
    return null;
  }
}

/** The header that keeps a sealed value for 30 minutes; an empty value ends the cookie at once. */
export function cookieHeader(value: string, secure: boolean): string {
  const age = value ? MINUTES * 60 : 0;
  return `${COOKIE}=${value}; Path=/check; HttpOnly; SameSite=Strict; Max-Age=${age}${secure ? "; Secure" : ""}`;
}
