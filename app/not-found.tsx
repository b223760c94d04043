import type { Metadata } from "next";
import { allGuides } from "@/lib/content/guides";
import { allPatterns } from "@/lib/content/patterns";
import { allStates } from "@/lib/content/state";

export const metadata: Metadata = { title: "Page not found – Claim Lane", robots: { index: false } };

/** A static page cannot know which address was asked for. The small script names the nearest one; the page is whole without. */
export default async function NotFound() {
  const [patterns, guides, states] = await Promise.all([allPatterns(), allGuides(), allStates()]);
  const known = [
    "/check",
    "/denials",
    "/guides",
    "/help",
    "/codes",
    ...patterns.map(({ slug }) => `/denials/${slug}`),
    ...guides.map(({ slug }) => `/guides/${slug}`),
    ...states.map(({ slug }) => `/help/${slug}`),
  ];
  return (
    <>
      <h1>Page not found</h1>
      <p>If you typed the address, check it. If you followed a link, the page may have moved.</p>
      <div data-nearest={known.join(" ")} />
      <ul>
        <li>
          <a href="/check">Find the reason behind your letter</a>
        </li>
        <li>
          <a href="/denials">See all reasons a plan says no</a>
        </li>
        <li>
          <a href="/codes">Look up a code from your paper</a>
        </li>
        <li>
          <a href="/guides">Read a guide, step by step</a>
        </li>
        <li>
          <a href="/help">Get help from a person, by state</a>
        </li>
      </ul>
      <script src="/js/nearest.js" type="module" data-keep="" />
    </>
  );
}
