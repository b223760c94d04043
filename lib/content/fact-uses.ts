import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { contentRoot } from "./collection";

/**
 * Finds the content files that use each fact: as `[^id]` in prose, or as a word of its own in front matter and YAML.
 * @returns by id, paths within the content folder, such as `guides/medicare.md`
 */
export async function usesOf(ids: ReadonlySet<string>, root = contentRoot): Promise<Map<string, string[]>> {
  const uses = new Map<string, string[]>();
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const text = await readFile(file, "utf8");
    const name = relative(root, file);
    const withoutOwn = name.startsWith("facts/") ? text.replace(/^- id: .*$/gm, "") : text;
    for (const word of new Set(withoutOwn.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))) {
      if (ids.has(word)) uses.set(word, [...(uses.get(word) ?? []), name]);
    }
  }
  return uses;
}
