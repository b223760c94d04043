/** Runs once when the server starts, before it answers anybody: the first reader without script waits no longer than the next. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { ready } = await import("@/lib/content/ready");
  await ready().catch((cause) => console.error(`The path without script has no rules yet: ${cause}`));
}
