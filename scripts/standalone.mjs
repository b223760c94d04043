// @ts-check
// Completes the standalone server: Next leaves the static files and public/ for a web server to carry.
import { cpSync } from "node:fs";

cpSync(".next/static", ".next/standalone/.next/static", { recursive: true });
cpSync("public", ".next/standalone/public", { recursive: true });
