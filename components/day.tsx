/** `2026-11-22` → November 22, 2026. */
export function Day({ on }: { on: string }) {
  const text = new Date(`${on}T00:00:00Z`).toLocaleDateString("en-US", {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    day: "numeric",
  });
  return <time dateTime={on}>{text}</time>;
}
