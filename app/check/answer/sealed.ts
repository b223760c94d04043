import { EncryptJWT, jwtDecrypt } from "jose";
import { Carried, VERSION } from "./carried";

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
export async function seal(carried: Carried): Promise<string> {
  for (const lighter of everLighter(carried)) {
    const sealed = await encrypt(lighter);
    if (cookieHeader(sealed, true).length <= LARGEST) return sealed;
  }
  throw new Error("A result without text and quotes is larger than a cookie may be");
}

function* everLighter(carried: Carried): Generator<Carried> {
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

function encrypt(carried: Carried): Promise<string> {
  return new EncryptJWT({ version: VERSION, carried })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setIssuedAt()
    .setExpirationTime(`${MINUTES}m`)
    .encrypt(key);
}

/** Opens a sealed cookie; null where there is none, or it is forged, broken, past its end or of another version. */
export async function unseal(cookie: string | undefined): Promise<Carried | null> {
  if (!cookie) return null;
  try {
    const { payload } = await jwtDecrypt(cookie, key, { keyManagementAlgorithms: ["dir"] });
    return payload.version === VERSION ? Carried.parse(payload.carried) : null;
  } catch {
    return null;
  }
}

/** The header that keeps a sealed value for 30 minutes; an empty value ends the cookie at once. */
export function cookieHeader(value: string, secure: boolean): string {
  const age = value ? MINUTES * 60 : 0;
  return `${COOKIE}=${value}; Path=/check; HttpOnly; SameSite=Strict; Max-Age=${age}${secure ? "; Secure" : ""}`;
}
