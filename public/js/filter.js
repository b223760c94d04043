// @ts-check
// A box that narrows a list on the device. No request, no change of address.
// With data-filter-best it also lists the best few first, by how rare and how prominent the words are.
import { rank, stems, wanted } from "./words.js";

const MOST_LISTED = 12;

const holder = /** @type {HTMLElement | null} */ (document.querySelector("[data-filter]"));
const groups = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-filter-group]")]);
const hidden = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-filter-hide]")]);
const entries = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-words]")]).map((item) => ({
  item,
  title: stems(item.querySelector("a")?.textContent?.toLowerCase() ?? ""),
  words: (item.dataset.words ?? "").split(" "),
}));

/** The entries that hold every word; where none does, or where the best are listed, those that hold the most. @param {string[]} typed @param {boolean} strict */
function found(typed, strict) {
  const best = rank(typed, entries);
  const whole = best.filter(({ every }) => every);
  const least = (best[0]?.score ?? 0) / 2;
  const list = strict && whole.length > 0 ? whole : best.filter(({ score }) => score >= least);
  return { whole: whole.length > 0, list: list.map(({ entry }) => entry) };
}

if (holder) {
  const label = document.createElement("label");
  label.className = "label";
  label.textContent = holder.dataset.filter ?? "";
  const thing = holder.dataset.filterThing ?? "page";
  const box = document.createElement("input");
  box.type = "search";
  box.className = "field";
  box.autocomplete = "off";
  box.spellcheck = false;
  box.id = "filter";
  label.htmlFor = box.id;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "small";
  const best = holder.dataset.filterBest === undefined ? null : document.createElement("ol");
  holder.append(label, box, status, ...(best ? [best] : []));

  /** @param {number} count @param {boolean} whole */
  const told = (count, whole) => {
    if (count === 0) return `No ${thing} has that word. Try one word, like network. Or answer a few questions.`;
    const things = count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
    if (!whole) return `No ${thing} has all these words. ${things} ${count === 1 ? "comes" : "come"} near`;
    return `${things} ${count === 1 ? "matches" : "match"}`;
  };

  const show = () => {
    const typed = wanted(box.value);
    const { whole, list } = typed.length > 0 ? found(typed, best === null) : { whole: true, list: entries };
    const shown = new Set(list.map(({ item }) => item));
    for (const { item } of entries) item.hidden = !shown.has(item);
    for (const group of groups) group.hidden = !group.querySelector("[data-words]:not([hidden])");
    for (const part of hidden) part.hidden = typed.length > 0;
    status.textContent = typed.length > 0 ? told(list.length, whole) : "";
    if (!best) return;
    best.replaceChildren(
      ...(typed.length > 0 ? list.slice(0, MOST_LISTED) : []).map(({ item }) => {
        const line = document.createElement("li");
        line.append(.../** @type {HTMLElement} */ (item.cloneNode(true)).childNodes);
        return line;
      }),
    );
    for (const group of groups) group.hidden ||= typed.length > 0;
  };

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 300);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    box.value = "";
    show();
  });
  if (box.value) show();
}
