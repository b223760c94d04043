import { EncryptJWT } from "jose";
import { VERSION } from "@/app/check/answer/carried";

/** The key of the tested server: 32 bytes, base64url. */
export const cookieKey = Buffer.alloc(32, "claim lane").toString("base64url");

/**
 * Seals a cookie as the server would.
 * @param carried what stands inside, right or wrong
 * @param expires seconds from now; below 0 it is past its end
 */
export function sealedCookie(carried: unknown, expires: number, key = cookieKey, version = VERSION): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new EncryptJWT({ version, carried })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setIssuedAt(now - 3600)
    .setExpirationTime(now + expires)
    .encrypt(Buffer.from(key, "base64url"));
}
