// @ts-check
// Sees to a Chromium for the browser tests: CHROMIUM_PATH, else the system's, else apt (as root on Debian), else Playwright's own download.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const found =
  process.env.CHROMIUM_PATH ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
/** @param {string} command @param {string[]} args */
const run = (command, args) => execFileSync(command, args, { stdio: "inherit" });
if (found) console.log(`browser: ${found}`);
else if (process.platform === "linux" && process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "chromium"]);
} else run("npx", ["playwright", "install", "chromium"]);
