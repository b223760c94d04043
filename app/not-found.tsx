import type { Metadata } from "next";

export const metadata: Metadata = { title: "Page not found – Claim Lane", robots: { index: false } };

export default function NotFound() {
  return (
    <>
      <h1>Page not found</h1>
      <p>If you typed the address, check it. If you followed a link, the page may have moved.</p>
      <ul>
        <li>
          <a href="/denials">See all reasons a plan says no</a>
        </li>
        <li>
          <a href="/check">Find the reason behind your letter</a>
        </li>
        <li>
          <a href="/guides/get-help-from-a-person">Get help from a person</a>
        </li>
      </ul>
    </>
  );
}
