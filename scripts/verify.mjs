// @ts-check
// Runs every check of the project and ends with one line: N passed, N failed. A check that fails does not stop the next.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";

const REPORTS = ".reports";
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** @param {string} name @param {string} command @param {string[]} args */
function run(name, command, args) {
  console.log(`\n== ${name}`);
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

/** @param {string} file @returns {any} */
function report(file) {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${file}`, "utf8"));
  } catch {
    return null;
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
/** @param {string} name @param {boolean} ok @param {{ passed: number, failed: number, skipped?: number } | null} counts */
function add(name, ok, counts) {
  const { passed, failed, skipped = 0 } = counts ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  total.passed += passed;
  total.failed += failed === 0 && !ok ? 1 : failed;
  total.skipped += skipped;
  console.log(`${ok ? "passed" : "FAILED"}: ${name}`);
}

add("a browser for the tests", run("browser", "node", ["scripts/browser.mjs"]), null);
add("format and lint", run("format and lint", "npx", ["biome", "check", "."]), null);
add("types", run("types", "npm", ["run", "--silent", "types"]), null);

const unit = run("unit and content", "npx", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${REPORTS}/unit.json`,
]);
const units = report("unit.json");
add(
  "unit and content",
  unit,
  units && { passed: units.numPassedTests, failed: units.numFailedTests, skipped: units.numPendingTests },
);

const built = run("build", "npm", ["run", "--silent", "build"]);
add("build and weights", built, null);
if (built) {
  // A relative name would count from the folder of the configuration.
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = resolve(REPORTS, "site.json");
  const site = run("browser tests", "npx", [
    "playwright",
    "test",
    "--config",
    "tests/site/playwright.config.ts",
    "--reporter=list,json",
  ]);
  const sites = report("site.json")?.stats;
  add(
    "browser tests",
    site,
    sites && { passed: sites.expected + sites.flaky, failed: sites.unexpected, skipped: sites.skipped },
  );
} else {
  add("browser tests: nothing was built", false, null);
}

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`);
process.exit(total.failed === 0 ? 0 : 1);
