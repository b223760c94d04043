import type { ReactNode } from "react";
import { Footer } from "@/components/shell/footer";
import { Masthead } from "@/components/shell/masthead";
import { site } from "@/lib/site";

/** A whole page as HTML: the same shell and the same styles as every other page. It needs no script; the one it has clears more. */
export async function pageHtml(title: string, main: ReactNode): Promise<string> {
  // A static import would pull the client build of react-dom into a route handler.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no, address=no, email=no" />
        <link rel="icon" href="/icon.svg" />
        <title>{`${title} – ${site.name}`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, compiled when the site is built */}
        <style dangerouslySetInnerHTML={{ __html: process.env.SITE_CSS ?? "" }} />
        <script src="/js/forget.js" defer />
      </head>
      <body>
        <Masthead />
        <main id="main" className="sheet" tabIndex={-1}>
          {main}
        </main>
        <Footer />
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}
