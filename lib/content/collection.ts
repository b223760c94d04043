import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import matter from "gray-matter";
import { parse } from "yaml";
import { z } from "zod";

/** Content lies beside the code, both in the work tree and in the built server. */
export const contentRoot = join(process.cwd(), "content");

/** A mistake in a content file, told so that its author can mend it. */
export class ContentError extends Error {
  constructor(file: string, problems: string[]) {
    super(`${file}\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "ContentError";
  }
}

/** Checks data against a schema; a mistake throws a ContentError with file, field and remedy. */
export function checked<S extends z.ZodType>(schema: S, data: unknown, file: string): z.output<S> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new ContentError(
    file,
    result.error.issues.map(({ path, message }) => `${path.length ? z.core.toDotPath(path) : "the file"}: ${message}`),
  );
}

/** Reads a YAML file; duplicate keys and broken YAML throw with the line. */
export async function readYaml<S extends z.ZodType>(schema: S, file: string, root = contentRoot): Promise<z.output<S>> {
  return checked(schema, yaml(await readFile(join(/* turbopackIgnore: true */ root, file), "utf8"), file), file);
}

function yaml(source: string, file: string): unknown {
  try {
    return parse(source);
  } catch (cause) {
    throw new ContentError(file, [`YAML: ${(cause as Error).message.split("\n")[0]}`]);
  }
}

export interface Entry<Front> {
  slug: string;
  file: string;
  front: Front;
  body: string;
}

/**
 * Reads every Markdown file of a folder of content, in the order of their names.
 * @param folder such as `patterns`; the name of a file without `.md` is its slug
 * @throws ContentError naming the file, the field and the remedy
 */
export async function readCollection<S extends z.ZodType>(
  folder: string,
  schema: S,
  root = contentRoot,
): Promise<Entry<z.output<S>>[]> {
  const names = (await readdir(join(/* turbopackIgnore: true */ root, folder)))
    .filter((name) => name.endsWith(".md"))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const file = `content/${folder}/${name}`;
      const source = await readFile(join(/* turbopackIgnore: true */ root, folder, name), "utf8");
      const slug = name.slice(0, -3);
      if (!/^[a-z0-9-]+$/.test(slug))
        throw new ContentError(file, ["the file name is the address: use a-z, 0-9 and hyphens"]);
      const { data, content, language } = frontMatter(source, file);
      if (language && language !== "yaml") throw new ContentError(file, [`front matter must be YAML, not ${language}`]);
      return { slug, file, front: checked(schema, data, file), body: content.trim() };
    }),
  );
}

/** Options are always given: without them gray-matter caches a broken file as empty; and its JavaScript engine would run code. */
function frontMatter(source: string, file: string) {
  if (!source.startsWith("---"))
    throw new ContentError(file, ["it must start with front matter between two lines of ---"]);
  const refuse = () => {
    throw new Error("front matter must be YAML");
  };
  try {
    return matter(source, { engines: { yaml: (text) => parse(text) as object, javascript: refuse, json: refuse } });
  } catch (cause) {
    throw new ContentError(file, [`front matter: ${(cause as Error).message.split("\n").slice(0, 3).join(" ")}`]);
  }
}

/** Keeps what a loader returns for the life of a build; a failure is not kept. Development reads anew, so that edits show. */
export function keep<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (process.env.NODE_ENV !== "production") return load();
    kept ??= load().catch((cause) => {
      kept = undefined;
      throw cause;
    });
    return kept;
  };
}
