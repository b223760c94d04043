const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The address by which the reader knows us: a server in front may pass it on under another name. */
function hostOf(request: Request): string {
  const { headers } = request;
  const forwarded = headers.get("x-forwarded-host")?.split(",")[0]?.trim();
  return (forwarded || headers.get("host") || new URL(request.url).host).trim().toLowerCase();
}

/**
 * Whether a form was sent by a page that is not ours: it would put its own answers into the reader's browser.
 * The browser says so itself, or names the page's origin; what says neither is no page of a browser of today.
 */
export function isFromElsewhere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("origin");
  if (origin === null) return false;
  if (!URL.canParse(origin)) return true;
  const { protocol, host } = new URL(origin);
  // Some servers in front name the default port, which no origin does.
  const ours = `${protocol}//${hostOf(request)}`;
  return !URL.canParse(ours) || new URL(ours).host !== host;
}

/** Whether the cookie may travel on a bare line: only on this machine itself. */
export function isLoopback(request: Request): boolean {
  const isHttps = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
  return !isHttps && loopback.has(hostOf(request).replace(/:\d+$/, ""));
}
