// @ts-check
// Checks what start.mjs takes from the environment, so that a mistake is found by whoever starts the server, not by a reader.

const MADE_BY = `node -p "crypto.randomBytes(32).toString('base64url')"`;

/**
 * What is wrong with the settings, in one line each, with the remedy. An empty setting counts as not set.
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function settingsProblems({ PORT, COOKIE_KEY }) {
  const problems = [];
  if (PORT && !(/^\d{1,5}$/.test(PORT) && Number(PORT) >= 1 && Number(PORT) <= 65_535))
    problems.push(`PORT is ${JSON.stringify(PORT)}: it must be a whole number from 1 to 65535`);
  // The key is secret, so it is not repeated.
  if (COOKIE_KEY && !(/^[\w-]+$/.test(COOKIE_KEY) && Buffer.from(COOKIE_KEY, "base64url").length === 32))
    problems.push(
      `COOKIE_KEY must be 32 bytes in base64url, which is 43 letters, digits, "-" or "_". Make one: ${MADE_BY}`,
    );
  return problems;
}
