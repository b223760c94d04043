import type { Nodes, Parent, Root } from "mdast";
import { remark } from "remark";
import gfm from "remark-gfm";
import html from "remark-html";

const CITATION = /\[\^([a-z0-9-]+)\]/g;

/** Ids of the facts that a text cites as `[^id]`, in order, each once. */
export function citations(text: string): string[] {
  return [...new Set([...text.matchAll(CITATION)].map((match) => match[1] ?? ""))];
}

/** The headings of one level in a Markdown text, in order. */
export function headings(text: string, level: number): string[] {
  return [...text.matchAll(/^(#+) +(.+)$/gm)].flatMap(([, marks = "", words = ""]) =>
    marks.length === level ? [words.trim()] : [],
  );
}

/** Our pages hold Markdown only: raw HTML would pass unchecked. */
function noRawHtml() {
  return (tree: Root) => {
    walk(tree, (parent, index) => {
      const node = parent.children[index];
      if (node?.type === "html") throw new Error(`raw HTML “${node.value.slice(0, 40)}”: write it in Markdown`);
      return 1;
    });
  };
}

function walk(node: Nodes, visit: (parent: Parent, index: number) => number): void {
  if (!("children" in node)) return;
  for (let index = 0; index < node.children.length; ) {
    const child = node.children[index];
    const added = visit(node, index);
    if (child && added === 1) walk(child, visit);
    index += added;
  }
}

/** Turns `[^id]` into a link to the numbered source at the foot of the page. */
function cite(numberOf: (id: string) => number) {
  return () => (tree: Root) => {
    walk(tree, (parent, index) => {
      const node = parent.children[index];
      if (node?.type !== "text" || citations(node.value).length === 0) return 1;
      const parts = node.value.split(/\s?\[\^([a-z0-9-]+)\]/);
      const nodes = parts.flatMap((part, at): Nodes[] => {
        if (at % 2 === 0) return part ? [{ type: "text", value: part }] : [];
        const number = String(numberOf(part));
        return [
          {
            type: "link",
            url: `#source-${number}`,
            children: [{ type: "text", value: number }],
            data: { hProperties: { className: ["cite"], ariaLabel: `Source ${number}` } },
          },
        ];
      });
      parent.children.splice(index, 1, ...(nodes as Parent["children"]));
      return nodes.length;
    });
  };
}

/** Names each cell of a table after its column, so that a phone can show the rows as blocks. */
function labelCells() {
  return (tree: Root) => {
    for (const node of tree.children) {
      if (node.type !== "table") continue;
      node.data = { hProperties: { className: ["stack"] } };
      const [head, ...rows] = node.children;
      const names = head?.children.map(plain) ?? [];
      for (const row of rows) {
        for (const [at, cell] of row.children.entries()) {
          if (at > 0) cell.data = { hProperties: { "data-label": names[at] ?? "" } };
        }
      }
    }
  };
}

/** Gives each heading an id made from its words, so that parts of a page can be linked. */
function headingIds() {
  return (tree: Root) => {
    for (const node of tree.children) {
      if (node.type === "heading") node.data = { ...node.data, hProperties: { id: anchor(plain(node)) } };
    }
  };
}

function plain(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plain).join("") : "";
}

/** `What silence means` → `what-silence-means`. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * Renders Markdown of our own to HTML. Raw HTML in it is refused.
 * @param numberOf the place of a cited fact in the page's list of sources, from 1
 */
export async function toHtml(markdown: string, numberOf: (id: string) => number): Promise<string> {
  const file = await remark()
    .use(gfm)
    .use(noRawHtml)
    .use(cite(numberOf))
    .use(headingIds)
    .use(labelCells)
    // The sanitiser would rename ids and drop classes; noRawHtml has refused what it guards against.
    .use(html, { sanitize: false })
    .process(markdown);
  return String(file);
}

/** The addresses that a text links to, in Markdown's `[words](/address)` form. */
export function links(text: string): string[] {
  return [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map((match) => match[1] ?? "");
}
