"use client";

import { forgetCheckData } from "@/components/check/use-check-data";

export default function PageError({ reset }: { reset: () => void }) {
  function retry() {
    forgetCheckData();
    reset();
  }
  return (
    <>
      <h1>There is a problem with this page</h1>
      <p>Your words are still on this phone. Nothing was sent.</p>
      <p className="buttons">
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      </p>
      <p>
        <a href="/denials">See the plain list of all reasons</a>
      </p>
    </>
  );
}
