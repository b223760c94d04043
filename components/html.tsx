/** HTML that our own Markdown was rendered to. Nothing a reader typed comes here. */
export function Html({ html, className = "prose" }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at build from content/, where raw HTML is refused
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
