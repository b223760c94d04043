// @ts-check
// Serves what is built, on PORT (3000) and HOSTNAME (all addresses).
import { existsSync } from "node:fs";
import { settingsProblems } from "./settings.mjs";

const problems = settingsProblems(process.env);
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}

const server = new URL("../.next/standalone/server.js", import.meta.url);
if (![server, new URL("check-data.json", server)].every((file) => existsSync(file))) {
  console.error("Nothing is built yet. Run: npm run build");
  process.exit(1);
}
// Some shells set HOSTNAME to the machine's own name, which would hide the site from localhost.
if (!process.env.HOSTNAME || process.env.HOSTNAME === (await import("node:os")).hostname())
  process.env.HOSTNAME = "0.0.0.0";
process.env.PORT ||= "3000";
await import(server.href);
