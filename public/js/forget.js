// @ts-check
// On a page that our server worked out, "Clear my answers" clears what this tab remembers as well.
addEventListener("submit", ({ target }) => {
  if (!(target instanceof HTMLFormElement) || new FormData(target).get("step") !== "clear") return;
  try {
    sessionStorage.removeItem("claim-lane.check");
  } catch {}
});
