/** The pages that the header and the footer name, in their order. */
export const menu = [
  { href: "/check", name: "Find the reason" },
  { href: "/denials", name: "Denial Pattern Library" },
  { href: "/guides", name: "Guides" },
  { href: "/help", name: "Help by state" },
  { href: "/codes", name: "Codes" },
] as const;

export const aboutMenu = [
  { href: "/glossary", name: "What the words mean" },
  { href: "/search", name: "Find a page" },
  { href: "/about", name: "About" },
  { href: "/how-we-write", name: "How we write" },
  { href: "/how-the-form-decides", name: "How the form decides" },
  { href: "/what-people-get-wrong", name: "What people often get wrong" },
  { href: "/corrections", name: "Mistakes that we mended" },
  { href: "/privacy", name: "Privacy" },
  { href: "/consumer-health-data", name: "Consumer health data" },
  { href: "/accessibility", name: "Accessibility" },
] as const;
