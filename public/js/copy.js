// @ts-check
// Adds a copy button to every block of words to send. Without script the words are plain text and there is no button.
const status = document.createElement("p");
status.setAttribute("role", "status");
status.className = "visually-hidden";
document.body.append(status);

/** @param {Element} block */
function addButton(block) {
  if (block.querySelector(".copy")) return;
  const words = block.querySelector(".words") ?? block;
  // A quote holds its own button, so its words are read before the button is in it.
  const whole = /** @type {HTMLElement} */ (block).innerText;
  const text = () => (words === block ? whole : (words.textContent ?? ""));
  const label = block.getAttribute("data-copy") ?? "Copy these words";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = label;
  button.addEventListener("click", async () => {
    let done = "Copied";
    try {
      await navigator.clipboard.writeText(text());
    } catch {
      getSelection()?.selectAllChildren(words);
      done = "Selected: now copy";
    }
    button.textContent = done;
    status.textContent = done;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = "";
    }, 4000);
  });
  block.append(button);
}

function addButtons() {
  for (const block of document.querySelectorAll("[data-copy], .prose blockquote")) addButton(block);
}

addButtons();
// A result is drawn after the page has loaded.
new MutationObserver(addButtons).observe(document.querySelector("main") ?? document.body, {
  childList: true,
  subtree: true,
});
