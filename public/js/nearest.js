// @ts-check
// On "Page not found": names the nearest page that exists, if one is near enough. No request.

/** Letters added, dropped or changed from one address to another. @param {string} a @param {string} b */
function distance(a, b) {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The last part of an address: people mistype or lose the folder before it. @param {string} path */
const tail = (path) => path.slice(path.lastIndexOf("/") + 1);

const holder = /** @type {HTMLElement | null} */ (document.querySelector("[data-nearest]"));
const asked = location.pathname.toLowerCase().slice(0, 120).replace(/\/+$/, "");
const [best] = (holder?.dataset.nearest ?? "")
  .split(" ")
  .map((path) => ({ path, steps: Math.min(distance(asked, path), distance(tail(asked), tail(path)) + 1) }))
  .sort((a, b) => a.steps - b.steps);

if (holder && best && tail(asked).length > 2 && best.steps <= Math.max(2, Math.floor(tail(best.path).length / 4))) {
  const line = document.createElement("p");
  const link = document.createElement("a");
  link.href = best.path;
  link.textContent = tail(best.path).replace(/-/g, " ");
  line.append("Did you look for this page? ", link);
  holder.append(line);
}
