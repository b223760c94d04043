import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { cookieKey } from "./sealed-cookie";
import { serverLog } from "./server-log";

const port = Number(process.env.TEST_PORT ?? 3107);
const chromium = process.env.CHROMIUM_PATH ?? (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined);
mkdirSync(dirname(serverLog), { recursive: true });

/** A test without a tag runs in `js`; `@no-script` and `@phone` run only there; `@everywhere` runs in all three. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../.reports/browser",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  reporter: "list",
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 20_000,
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node scripts/start.mjs > "${serverLog}" 2>&1`,
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    env: { PORT: String(port), HOSTNAME: "127.0.0.1", COOKIE_KEY: cookieKey },
    url: `http://127.0.0.1:${port}/robots.txt`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
  projects: [
    { name: "js", grepInvert: /@no-script|@phone/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "no-js",
      grep: /@no-script|@everywhere/,
      use: { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      grep: /@phone|@everywhere/,
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
  ],
});
