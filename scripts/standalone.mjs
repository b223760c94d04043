// @ts-check
// Completes the standalone server: Next leaves the static files and public/ for a web server to carry, and knows nothing of
// the rules and cards, which the path without script reads when it starts.
import { cpSync } from "node:fs";

cpSync(".next/static", ".next/standalone/.next/static", { recursive: true });
cpSync(".next/check-data.json", ".next/standalone/check-data.json");
cpSync("public", ".next/standalone/public", { recursive: true });
