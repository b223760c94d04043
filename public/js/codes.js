// @ts-check
// "Type the codes from your paper": finds their rows in the page's own tables. No request, no change of address.

const groups = new Set(["co", "pr", "oa", "pi", "cr"]);
/** Groups as fingers and scanners write them: zero for O, one or L for I. */
const slips = new Map([
  ["c0", "co"],
  ["0a", "oa"],
  ["p1", "pi"],
  ["pl", "pi"],
]);
/** Words that name the list in which the code after them stands. */
const names = new Map([
  ["carc", "carc"],
  ["reason", "carc"],
  ["adjustment", "carc"],
  ["denial", "carc"],
  ["rarc", "rarc"],
  ["remark", "rarc"],
  ["remarks", "rarc"],
  ["rej", "ncpdp"],
  ["reject", "ncpdp"],
  ["rejection", "ncpdp"],
  ["rejected", "ncpdp"],
  ["ncpdp", "ncpdp"],
  ["pharmacy", "ncpdp"],
  ["group", "group"],
]);
/** What each list is called on the page. */
const called = { group: "Group", carc: "Adjustment code", rarc: "Remark code", ncpdp: "Pharmacy reject code" };
const lists = /** @type {const} */ (["carc", "rarc", "ncpdp"]);

/**
 * @typedef {object} Found
 * @property {string} typed as it will be shown: `CO-50`, `N130`
 * @property {string | null} group such as `co`
 * @property {string[]} ids rows that explain it, such as `carc-50`
 * @property {string[]} near ids of the nearest known codes, where `ids` is empty
 */

/** Ways to read what was typed as a code: as it stands, without zeros in front, with O as 0 and I or L as 1. @param {string} code */
function readings(code) {
  const digits = (/** @type {string} */ text) => text.replace(/o/g, "0").replace(/[il|]/g, "1");
  const split = /^(ma|m|n|[abdpwy](?=[0-9oil|]))(.+)$/.exec(code);
  const all = [code, digits(code), ...(split ? [(split[1] ?? "") + digits(split[2] ?? "")] : [])];
  return [
    ...new Set(
      all.flatMap((one) => {
        const short = one.replace(/^([a-z]*)0+(?=[0-9a-z])/, "$1");
        const padded = one.replace(/^([a-z]*)(\d)$/, "$10$2");
        return [one, short, padded];
      }),
    ),
  ];
}

/** Steps from one code to another: a letter added, dropped or changed. @param {string} a @param {string} b */
function distance(a, b) {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Reads the codes in a line: `CO-45, PR-2, N130`, `co50`, `C0 – 5O`, `reject 75`, `carc 50`, `50`.
 * @param {string} text @param {readonly string[]} known ids of all rows
 * @returns {Found[]}
 */
export function readCodes(text, known) {
  const has = new Set(known);
  const words =
    text
      .toLowerCase()
      .replace(/\$\s*[\d.,]+|\d+\.\d+|\d{1,2}\/\d{1,2}\/\d{2,4}/g, " ")
      .replace(/[\u2010-\u2015\u2212_:]/g, "-")
      .match(/[a-z0-9|]+(?:-+[a-z0-9|]+)*|[,;/&]/g) ?? [];
  /** @type {Found[]} */
  const found = [];
  /** @type {string | null} */
  let group = null;
  let open = false; // a group has been named, and its number has not come yet
  /** @type {string | null} */
  let list = null;
  /** @param {string} typed @param {string | null} inGroup @param {string[]} ids */
  const add = (typed, inGroup, ids) => {
    const name = inGroup ? `${inGroup.toUpperCase()}-${typed.toUpperCase()}` : typed.toUpperCase();
    if (!found.some((one) => one.typed === name)) found.push({ typed: name, group: inGroup, ids, near: [] });
  };
  const alone = () => {
    if (open && group) add(group, null, [`group-${group}`]);
    open = false;
  };
  /** @param {string} code @param {readonly string[]} where */
  const find = (code, where) =>
    where.flatMap((name) =>
      readings(code)
        .map((one) => `${name}-${one}`)
        .filter((id) => has.has(id))
        .slice(0, 1),
    );

  for (let at = 0; at < words.length; at++) {
    let word = words[at] ?? "";
    if (/^[,;/&]$/.test(word)) {
      if (open) alone();
      continue;
    }
    const name = names.get(word);
    if (name) {
      alone();
      [group, list] = [null, name];
      continue;
    }
    const parts = /^([a-z0-9]{2})-+(.+)$/.exec(word);
    const first = parts?.[1] ?? "";
    const glued = /^(co|pr|oa|pi|cr|c0|0a)([a-z]?[0-9oil|]+)$/.exec(word);
    let pair = parts && (groups.has(first) || slips.has(first)) ? parts : glued;
    if (pair && list === "ncpdp" && find(word.replace(/-/g, ""), ["ncpdp"]).length) pair = null;
    if (pair) {
      alone();
      list = null;
      group = slips.get(pair[1] ?? "") ?? pair[1] ?? null;
      word = (pair[2] ?? "").replace(/-/g, "");
    } else if (groups.has(word) || (slips.has(word) && !find(word, lists).length)) {
      alone();
      [group, list, open] = [slips.get(word) ?? word, null, true];
      continue;
    } else word = word.replace(/-/g, "");

    // "N 130", "MA 04": the letters stand apart from their number.
    if (!group && /^(n|m|ma)$/.test(word) && /^[0-9oil|]+$/.test(words[at + 1] ?? "")) word += words[++at];
    const remark = /^(n|m|ma)[0-9oil|]+$/.test(word);
    if (group && (remark || !/[0-9oil|]/.test(word))) {
      alone();
      group = null;
    }
    if (!/[0-9]/.test(word) && list !== "ncpdp") continue;
    const where = group ? ["carc"] : list && !(remark && list === "carc") ? [list] : lists;
    const ids = find(word, where);
    if (ids.length === 0 && !/[0-9]/.test(word)) continue;
    const code = ids[0]?.replace(/^[a-z]+-/, "") ?? word;
    open = false;
    add(code, group, ids);
    const last = found.at(-1);
    if (last && ids.length === 0 && last.near.length === 0) last.near = nearest(word, where, known);
  }
  alone();
  return found;
}

/** @param {string} code @param {readonly string[]} where @param {readonly string[]} known */
function nearest(code, where, known) {
  return known
    .flatMap((id) => {
      const [list = "", name = ""] = id.split("-");
      const steps = where.includes(list) ? distance(code, name) : 9;
      return steps === 1 || (steps === 2 && code.length > 3) ? [{ id, steps }] : [];
    })
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ id }) => id);
}

/** @param {string} tag @param {string} [text] @param {string} [className] */
function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** @param {HTMLElement} list @param {string} name @param {...(Node | string)} says */
function line(list, name, ...says) {
  const row = element("div");
  const meaning = element("dd");
  meaning.append(...says);
  row.append(element("dt", name), meaning);
  list.append(row);
}

/** The cells of a row of the tables: code, what it says, who acts (in bold) and what to ask. @param {string} id */
function cells(id) {
  const row = /** @type {HTMLTableRowElement | null} */ (document.getElementById(id));
  const own = row?.querySelector("[data-own]");
  return [...(row?.cells ?? [])].map((cell) =>
    [...cell.childNodes].filter((node) => node !== own).map((node) => node.cloneNode(true)),
  );
}

/** @param {string} id such as `carc-50` */
function label(id) {
  const [list = "", code = ""] = id.split("-");
  return `${called[/** @type {keyof typeof called} */ (list)]} ${code.toUpperCase()}`;
}

/**
 * "Can I be billed?": the answer of the reason itself, else of its group, else that the letters say.
 * @param {string[]} ids @param {string | null} group
 */
function billed(ids, group) {
  const own = ids.map((id) => document.querySelector(`#${id} [data-own]`)?.textContent).find(Boolean);
  if (own) return own.replace(/^.*?\? /, "");
  const only = ids.map((id) => document.getElementById(id)?.dataset.only).find(Boolean);
  const letters = group ?? (only?.includes(" ") ? null : only);
  const rows = [...document.querySelectorAll("[data-billed] div")];
  const row = rows.find((one) => one.querySelector("dt")?.textContent?.toLowerCase() === letters);
  return (
    row?.querySelector("dd")?.textContent ??
    "The two letters in front of the number say. CO: usually not, if the provider has a contract with your plan. PR: the plan says yes. No letters on your paper? Ask the plan."
  );
}

/**
 * Where the lists do not put these letters before this number: what they put there instead.
 * @param {string[]} ids @param {string | null} group
 */
function otherLetters(ids, group) {
  const only = ids.map((id) => document.getElementById(id)?.dataset.only).find(Boolean);
  if (!group || group === "cr" || !only || only.split(" or ").includes(group)) return "";
  return `The lists use this number with ${only.replace(/\b(?!or\b)\w+/g, (word) => word.toUpperCase())} only. Check the letters, or ask the plan what it meant.`;
}

/** @param {Found} found */
function explain({ typed, group, ids, near }) {
  const part = element("section");
  part.append(element("h3", typed));
  const list = element("dl", "", "ruled");
  part.append(list);
  if (group) line(list, `${group.toUpperCase()}: who owes`, ...(cells(`group-${group}`)[1] ?? []));
  const other = otherLetters(ids, group);
  if (other) line(list, "The letters", other);
  // Where a number stands in two lists, a row that nobody acts on comes last.
  const acted = (/** @type {string} */ id) => !/^no one/i.test(cells(id)[2]?.[0]?.textContent ?? "");
  for (const id of [...ids].sort((a, b) => Number(acted(b)) - Number(acted(a)))) {
    const [, says = [], [who = "", ...ask] = []] = cells(id);
    line(list, label(id), ...says);
    line(list, "Who usually acts", who);
    line(list, "What to ask", ...ask);
  }
  if (ids.length === 0) {
    const unknown = element(
      "p",
      `We do not have the code ${typed} in our lists. Check the letters and numbers, or ask the plan: “What does it mean, in plain words?”`,
    );
    const links = near.flatMap((id, at) => {
      const link = /** @type {HTMLAnchorElement} */ (element("a", label(id)));
      link.href = `#${id}`;
      return at ? [", ", link] : [link];
    });
    if (links.length) unknown.append(" The nearest codes we have: ", ...links, ".");
    line(list, "Not found", unknown);
  }
  const inGroup = group ?? (ids[0]?.startsWith("group-") ? ids[0].slice("group-".length) : null);
  if (ids.length > 0 && (inGroup || ids.some((id) => id.startsWith("carc-"))))
    line(list, "Can I be billed?", billed(ids, inGroup));
  return part;
}

function start() {
  const holder = document.querySelector("[data-codes]");
  if (!holder) return;
  const known = [...document.querySelectorAll("tr[id]")].map(({ id }) => id);
  const title = element("h2", "Look up your codes");
  const name = /** @type {HTMLLabelElement} */ (element("label", "Type the codes from your paper", "label"));
  const hint = element("p", "One or more, such as CO-50, N130 or reject 75.", "hint");
  const box = document.createElement("input");
  Object.assign(box, { type: "search", className: "field", autocomplete: "off", spellcheck: false, id: "look-up" });
  box.setAttribute("autocapitalize", "characters");
  hint.id = "look-up-hint";
  box.setAttribute("aria-describedby", hint.id);
  name.htmlFor = box.id;
  const status = element("p", "", "hint");
  status.setAttribute("role", "status");
  const shown = element("div");
  holder.append(title, name, hint, box, status, shown);

  const show = () => {
    const found = readCodes(box.value.slice(0, 400), known).slice(0, 12);
    shown.replaceChildren(...found.map(explain));
    const right = found.filter(({ ids }) => ids.length).length;
    if (right)
      shown.append(
        element(
          "p",
          "This code alone does not decide what you owe. Ask before you pay. Asking does not stop your time to appeal.",
          "fit",
        ),
      );
    if (!box.value.trim()) status.textContent = "";
    else if (!found.length) status.textContent = "Type a code, such as CO-50, N130 or reject 75.";
    else
      status.textContent = `${right} ${right === 1 ? "code" : "codes"} found${right < found.length ? `, ${found.length - right} not found` : ""}`;
  };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 250);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    box.value = "";
    show();
  });
  if (box.value) show();
}

if (typeof document !== "undefined") start();
