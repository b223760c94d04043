import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Footer } from "@/components/shell/footer";
import { Masthead } from "@/components/shell/masthead";
import { site } from "@/lib/site";
import "./site.css";

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  applicationName: site.name,
  icons: { icon: "/icon.svg" },
  formatDetection: { telephone: false, address: false, email: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Masthead />
        <main id="main" className="sheet" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
