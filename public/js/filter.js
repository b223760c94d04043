// @ts-check
// A box that narrows a list on the device, by words, synonyms and one typing mistake. No request, no change of address.
const holder = /** @type {HTMLElement | null} */ (document.querySelector("[data-filter]"));
const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-words]")]);
const groups = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-filter-group]")]);
const hidden = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-filter-hide]")]);

/** Words that people type for words that letters use. */
const synonyms = {
  er: "emergency",
  mri: "scan",
  pills: "medicine drug",
  drug: "medicine",
  medication: "medicine drug",
  prescription: "medicine drug",
  preauth: "approval authorization",
  preauthorization: "approval authorization",
  precert: "approval authorization",
  therapist: "therapy",
  specialist: "referral",
  oon: "out-of-network network",
  rehab: "setting level",
  eob: "explanation",
};

/** Whether two words differ by at most one letter added, dropped, changed or swapped. @param {string} a @param {string} b */
function nearly(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** @param {string} words @param {string} typed */
function has(words, typed) {
  const wanted = [typed, ...(synonyms[/** @type {keyof typeof synonyms} */ (typed)]?.split(" ") ?? [])];
  // Two or three letters stand inside too many words: they must begin one.
  const stands = (/** @type {string} */ word) =>
    word.length > 3 ? words.includes(word) : new RegExp(`(?<![a-z0-9])${word}`).test(words);
  return wanted.some(
    (word) => stands(word) || (word.length >= 5 && words.split(/[^a-z0-9]+/).some((other) => nearly(word, other))),
  );
}

if (holder) {
  const label = document.createElement("label");
  label.className = "label";
  label.textContent = holder.dataset.filter ?? "";
  const thing = holder.dataset.filterThing ?? "page";
  const things = `${thing}s`;
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
  holder.append(label, box, status);

  const show = () => {
    const typed = box.value
      .toLowerCase()
      .split(/[^a-z0-9-]+/)
      .filter(Boolean);
    let count = 0;
    for (const item of items) {
      const fits = typed.every((word) => has(item.dataset.words ?? "", word));
      item.hidden = !fits;
      if (fits) count++;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-words]:not([hidden])");
    for (const part of hidden) part.hidden = typed.length > 0;
    if (typed.length === 0) status.textContent = "";
    else if (count === 0)
      status.textContent = `No ${thing} has that word. Try one word, like network. Or answer a few questions.`;
    else status.textContent = count === 1 ? `1 ${thing} matches` : `${count} ${things} match`;
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
