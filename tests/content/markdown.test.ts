import { describe, expect, test } from "vitest";
import { anchor, citations, links, toHtml } from "@/lib/content/markdown";
import { curly } from "@/lib/content/typography";

const numbers: Record<string, number> = { "a-fact": 1, "b-fact": 2 };
const numberOf = (id: string) => numbers[id] ?? 0;

describe("citations", () => {
  test("are found once each, in the order of the text", () => {
    expect(citations("One.[^b-fact] Two.[^a-fact] Again.[^b-fact]")).toEqual(["b-fact", "a-fact"]);
  });

  test("become links to the numbered sources, in every paragraph, list and table", async () => {
    const html = await toHtml(
      "One. [^a-fact] Two. [^b-fact]\n\n- Three. [^a-fact]\n\n| a | b |\n| - | - |\n| c [^b-fact] | d [^a-fact] |\n",
      numberOf,
    );

    expect(html).not.toContain("[^");
    expect(html.match(/class="cite"/g)).toHaveLength(5);
    expect(html).toContain('<a href="#source-1" class="cite" aria-label="Source 1">1</a>');
  });
});

test("a heading's id is made of its words", async () => {
  expect(await toHtml("## What silence means\n", numberOf)).toContain('<h2 id="what-silence-means">');
  expect(anchor("Can I appeal?")).toBe("can-i-appeal");
});

test("a table's cells carry their column's name for small screens", async () => {
  expect(await toHtml("| Plan | Time |\n| - | - |\n| Job | 180 days |\n", numberOf)).toContain(
    '<td data-label="Time">180 days</td>',
  );
});

test("raw HTML is refused", async () => {
  await expect(toHtml("Text <script>alert(1)</script>", numberOf)).rejects.toThrow(/raw HTML .*: write it in Markdown/);
});

test("the site's own links are found, others are not", () => {
  expect(links("See [this](/guides/a) and [that](https://example.org).")).toEqual(["/guides/a"]);
});

test.each([
  ['She said "no".', "She said “no”."],
  ["the plan's 'no'", "the plan’s ‘no’"],
  ['("yes")', "(“yes”)"],
])("%s is printed as %s", (typed, printed) => {
  expect(curly(typed)).toBe(printed);
});
