import { ContentError, contentRoot, type Entry, keep, readCollection } from "./collection";
import { type Guide, GuideFront, type Page, PageFront } from "./guide";
import { citations, toHtml } from "./markdown";
import { fingerprint, measuredSentences, readMeasured } from "./measured";
import { loadRules } from "./rules";
import { curly, curlyTexts } from "./typography";

async function render({ slug, file, front, body }: Entry<object>) {
  const cites = citations(`${JSON.stringify(front)}\n${body}`);
  try {
    return { slug, words: body, cites, html: await toHtml(curly(body), (id) => cites.indexOf(id) + 1) };
  } catch (cause) {
    throw new ContentError(file, [(cause as Error).message]);
  }
}

/** Reads the guides of a folder of content, in their order. */
export async function readGuides(root = contentRoot): Promise<Guide[]> {
  const entries = await readCollection("guides", GuideFront, root);
  const guides = await Promise.all(
    entries.map(async (entry) => ({ ...curlyTexts(entry.front), ...(await render(entry)) })),
  );
  return guides.sort((a, b) => a.order - b.order || a.slug.localeCompare(b.slug, "en"));
}

const MEASURED = "{{measured}}";

async function withFigures(body: string, root: string): Promise<string> {
  const sentences = measuredSentences(await readMeasured(root), fingerprint(await loadRules()));
  return body.replace(MEASURED, sentences);
}

/** Reads the pages that are only prose: about, privacy and the like. */
export async function readPages(root = contentRoot): Promise<Page[]> {
  const entries = await readCollection("pages", PageFront, root);
  for (const entry of entries) if (entry.body.includes(MEASURED)) entry.body = await withFigures(entry.body, root);
  return Promise.all(entries.map(async (entry) => ({ ...curlyTexts(entry.front), ...(await render(entry)) })));
}

export const allGuides = keep(() => readGuides());
export const allPages = keep(() => readPages());

export async function findGuide(slug: string): Promise<Guide | undefined> {
  return (await allGuides()).find((guide) => guide.slug === slug);
}

export async function findPage(slug: string): Promise<Page | undefined> {
  return (await allPages()).find((page) => page.slug === slug);
}
