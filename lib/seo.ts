import type { Metadata } from "next";
import { absolute, site } from "./site";

/** The picture that previews show; one per site until a desk has its own. */
const picture = { url: "/og.png", width: 1200, height: 630, alt: `${site.name}: ${site.tagline}` };

/** Title, description, canonical address and Open Graph of a public page. */
export function pageMetadata(page: {
  title: string;
  description: string;
  path: string;
  type?: "article" | "website";
}): Metadata {
  const { title, description, path, type = "website" } = page;
  const full = path === "/" ? `${site.name}: ${title}` : `${title} – ${site.name}`;
  return {
    title: full,
    description,
    alternates: { canonical: absolute(path), types: { "application/atom+xml": absolute("/feed.xml") } },
    openGraph: {
      title,
      description,
      url: absolute(path),
      siteName: site.name,
      type,
      locale: "en_US",
      images: [picture],
    },
    twitter: { card: "summary_large_image", title, description, images: [picture.url] },
  };
}

/** A page that no search engine lists: results and personal pages. Its title says nothing of the reader. */
export function privateMetadata(title: string): Metadata {
  return { title: `${title} – ${site.name}`, robots: { index: false, follow: true } };
}

const organization = {
  "@type": "Organization",
  "@id": absolute("/#organization"),
  name: site.name,
  url: absolute("/"),
};

/** JSON-LD of an article; every value equals what the page shows. */
export function articleJsonLd(article: { title: string; description: string; path: string; updated: string }) {
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: article.title,
    description: article.description,
    url: absolute(article.path),
    mainEntityOfPage: absolute(article.path),
    datePublished: article.updated,
    dateModified: article.updated,
    image: absolute(picture.url),
    inLanguage: "en",
    isAccessibleForFree: true,
    author: { ...organization, url: absolute("/how-we-write") },
    publisher: organization,
  };
}

/** JSON-LD of the home page: the site and who makes it. */
export function siteJsonLd() {
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "WebSite",
        "@id": absolute("/#website"),
        name: site.name,
        url: absolute("/"),
        inLanguage: "en",
        publisher: { "@id": organization["@id"] },
      },
      { ...organization, logo: absolute("/icon-512.png") },
    ],
  };
}
