import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import tailwind from "@tailwindcss/postcss";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";
import postcss from "postcss";
import { HYDRATED } from "./scripts/hydrated.mjs";

const fixed = [
  ["Strict-Transport-Security", "max-age=63072000; includeSubDomains"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Cross-Origin-Embedder-Policy", "require-corp"],
  ["Referrer-Policy", "same-origin"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  [
    "Permissions-Policy",
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
  ],
] as const;

const everywhere = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The policy of every page without framework script: our own files, and the one inlined style sheet by its hash. */
function strict(css: string): string {
  const hash = createHash("sha256").update(css).digest("base64");
  return `default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; ${everywhere}`;
}

/** The style sheet as the built pages carry it: compiled once here, from the same file that development serves. */
async function stylesheet(): Promise<string> {
  const from = "app/site.css";
  const { css } = await postcss([tailwind({ optimize: { minify: true } })]).process(await readFile(from, "utf8"), {
    from,
  });
  return css.trim();
}

export default async function config(phase: string): Promise<NextConfig> {
  const css = await stylesheet();
  const development = phase === PHASE_DEVELOPMENT_SERVER;
  const headers = (entries: readonly (readonly [string, string])[]) => entries.map(([key, value]) => ({ key, value }));
  const but = HYDRATED.map((path) => `${path.slice(1)}$`).join("|");
  return {
    output: "standalone",
    poweredByHeader: false,
    agentRules: false,
    devIndicators: false,
    // `npm run types` checks the whole project; a build need not check it again.
    typescript: { ignoreBuildErrors: true },
    env: { SITE_CSS: css },
    // No page uses it: it would only be one more thing that strangers can ask for.
    images: { unoptimized: true },
    adapterPath: new URL("./scripts/adapter.mjs", import.meta.url).pathname,
    redirects: async () => [
      { source: "/how-coordination-works", destination: "/guides/how-coordination-works", permanent: true },
    ],
    headers: async () => [
      { source: "/:path*", headers: headers(fixed) },
      ...(development
        ? []
        : [
            { source: `/((?!${but}|_next/).*)`, headers: headers([["Content-Security-Policy", strict(css)]]) },
            ...HYDRATED.map((source) => ({ source, headers: headers([["Content-Security-Policy", everywhere]]) })),
          ]),
      { source: "/fonts/:file*", headers: headers([["Cache-Control", "public, max-age=31536000, immutable"]]) },
      {
        source: "/:file(feed\\.xml|sitemap\\.xml|robots\\.txt)",
        headers: headers([["Cache-Control", "public, max-age=0, must-revalidate"]]),
      },
      { source: "/icon.svg", headers: headers([["Cache-Control", "public, max-age=604800"]]) },
    ],
  };
}
