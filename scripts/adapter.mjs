// @ts-check
// Next.js build adapter (documented API: adapterPath). It runs at the end of `next build`, before the standalone folder is made.
// 1. Pages that do not hydrate lose Next's client runtime: they hold no client component, so it would have nothing to do.
// 2. Every page carries the style sheet inline: one round trip less before text is readable.
// 3. Each hydrated page gets a Content-Security-Policy with the hashes of its own inline scripts.
// 4. Every page, that of an unknown address too, may be kept but is asked for each time: a corrected fact shows at once.
// 5. The rules and cards of the form are laid where the server without script reads them.
// 6. The weights are printed, and a page over its budget stops the build.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { HYDRATED } from "./hydrated.mjs";

/** Content page without its font; ours over the framework on a page that hydrates. In bytes, gzip. */
const BUDGET = { content: 30_000, script: 5_000, hydrated: 60_000, rules: 300_000 };

/** Pages whose whole use is one long list, so that a look-up needs no request. */
const OWN_BUDGET = new Map([
  ["/codes", 60_000],
  ["/search", 40_000],
]);

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const own = (/** @type {string} */ attributes) => /application\/ld\+json|data-keep/.test(attributes);
const chunks = (/** @type {string} */ html) =>
  [...html.matchAll(/<script\b[^>]*\bsrc="(\/_next\/[^"]+)"/g)].map((match) => match[1] ?? "");
const sha = (/** @type {string} */ text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const weight = (/** @type {string | Buffer} */ bytes) => gzipSync(bytes).length;

/**
 * Takes Next's runtime out of a page that has no use for it.
 * @param {string} html @param {string} page @param {Set<string>} runtime chunks of Next's own bare page
 */
export function strip(html, page, runtime) {
  const extra = chunks(html).filter((chunk) => !runtime.has(chunk));
  if (extra.length)
    throw new Error(
      `${page}: has client components (${extra.join(", ")}). Name it in HYDRATED, or make them server components.`,
    );
  if (/<!--\$[?!]-->|<template id="[BPS]:/.test(html)) throw new Error(`${page}: has a pending Suspense boundary`);
  return html
    .replace(SCRIPT, (all, attributes, body) => {
      if (own(attributes)) return all;
      if (/src="\/_next\//.test(attributes) || /id="_R_"/.test(attributes) || body.includes("__next_f")) return "";
      throw new Error(`${page}: unknown script <script${attributes}>`);
    })
    .replace(/<link rel="preload" as="script"[^>]*>/g, "")
    .replace(/<!--\/?\$-->/g, "");
}

/** @param {string} html @param {string} css */
function inlineCss(html, css) {
  return html.replace(/<link rel="stylesheet" href="\/_next\/[^>]*>/g, () => `<style>${css}</style>`);
}

/** @param {string} html @param {string} css */
function policy(html, css) {
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(([, attributes]) => !/\bsrc=|ld\+json/.test(attributes ?? ""))
    .map(([, , body]) => sha(body ?? ""));
  return `default-src 'none'; script-src 'self' ${scripts.join(" ")}; style-src 'self' ${sha(css)}; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

/**
 * Gives a page headers of its own, where it is served as it was rendered.
 * @param {string} page its file @param {Record<string, string>} added
 */
function addHeaders(page, added) {
  const file = page.replace(/\.html$/, ".meta");
  if (!existsSync(file)) return;
  const meta = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...meta, headers: { ...meta.headers, ...added } }));
}

/** @param {string} html @param {string} projectDir */
function ownScripts(html, projectDir) {
  const loaded = new Set([...html.matchAll(/<script\b[^>]*\bsrc="(\/js\/[^"]+)"/g)].map(([, file]) => file ?? ""));
  let sum = 0;
  for (const file of loaded) {
    const code = readFileSync(join(projectDir, "public", file), "utf8");
    sum += weight(code);
    for (const [, other] of code.matchAll(/^import .* from "\.\/([^"]+)"/gm)) loaded.add(`/js/${other}`);
  }
  return sum;
}

/** @type {import("next").NextAdapter} */
const adapter = {
  name: "pages-without-runtime",
  async onBuildComplete({ config, outputs, distDir, projectDir }) {
    const css = String(config.env.SITE_CSS);
    const pages = [
      ...outputs.prerenders.map(({ pathname, fallback }) => ({
        pathname,
        path: fallback && "filePath" in fallback ? String(fallback.filePath) : "",
      })),
      ...outputs.staticFiles.map(({ pathname, filePath }) => ({ pathname, path: filePath })),
      // The page that unknown addresses get is listed nowhere, so it is looked for.
      ...readdirSync(join(distDir, "server"), { recursive: true })
        .map(String)
        .filter((path) => path.endsWith("/_not-found.html"))
        .map((path) => ({ pathname: "/_not-found", path: join(distDir, "server", path) })),
    ].filter(({ path }) => path.endsWith(".html"));
    const bare = pages.find(({ pathname }) => pathname === "/_global-error");
    if (!bare) throw new Error("no /_global-error to compare with");
    const runtime = new Set(chunks(readFileSync(bare.path, "utf8")));
    /** @type {[string, number, number][]} */
    const heavy = [];
    /** @type {string[]} */
    const over = [];
    for (const page of pages) {
      const { pathname } = page;
      const before = readFileSync(page.path, "utf8");
      const hydrated = [...HYDRATED, "/_global-error", "/500"].includes(pathname);
      const html = inlineCss(hydrated ? before : strip(before, pathname, runtime), css);
      writeFileSync(page.path, html);
      const scripts = ownScripts(html, projectDir);
      const extra = chunks(html).filter((chunk) => !runtime.has(chunk));
      const bundle = extra.reduce(
        (sum, chunk) => sum + weight(readFileSync(join(distDir, chunk.replace(/^\/_next\//, "").split("?")[0] ?? ""))),
        0,
      );
      const size = weight(html) + scripts + bundle;
      heavy.push([pathname, size, scripts]);
      if (scripts > BUDGET.script)
        over.push(`${pathname}: our scripts weigh ${scripts} bytes, the budget is ${BUDGET.script}`);
      addHeaders(page.path, {
        "cache-control": "public, max-age=0, must-revalidate",
        ...(HYDRATED.includes(pathname) && { "content-security-policy": policy(html, css) }),
      });
      if (HYDRATED.includes(pathname)) {
        if (size > BUDGET.hydrated)
          over.push(
            `${pathname}: page, rules and cards weigh ${size} bytes over the framework, the budget is ${BUDGET.hydrated}`,
          );
      }
      const budget = OWN_BUDGET.get(pathname) ?? BUDGET.content;
      if (!hydrated && size > budget) over.push(`${pathname}: weighs ${size} bytes, the budget is ${budget}`);
    }
    // The rules and cards of the form: one file, fetched when the form opens.
    const data = outputs.prerenders.find(({ pathname }) => /^\/check\/data\.[0-9a-f]+\.json$/.test(pathname));
    const rules = data?.fallback;
    if (!data || !rules || !("filePath" in rules) || !rules.filePath)
      throw new Error("no /check/data.*.json was built");
    copyFileSync(rules.filePath, join(distDir, "check-data.json"));
    const rulesWeight = weight(readFileSync(rules.filePath));
    heavy.push([data.pathname, rulesWeight, 0]);
    if (rulesWeight > BUDGET.rules)
      over.push(`${data.pathname}: weighs ${rulesWeight} bytes, the budget is ${BUDGET.rules}`);
    heavy.sort((a, b) => b[1] - a[1]);
    console.log(`\nWeights in bytes (gzip, without the font): ${pages.length} pages, the heaviest first`);
    for (const [pathname, size, scripts] of heavy.slice(0, 12))
      console.log(`  ${String(size).padStart(7)}  ${pathname}  (our scripts ${scripts})`);
    if (over.length) throw new Error(`over budget:\n  ${over.join("\n  ")}`);
  },
};

export default adapter;
