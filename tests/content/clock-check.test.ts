import { expect, test } from "vitest";
import { clockMistakes } from "@/lib/content/clock-check";
import { loadFacts } from "@/lib/content/facts";
import type { Pattern } from "@/lib/content/pattern";

const facts = await loadFacts();

type Clock = Pattern["clock"];
type Own = Clock["own"][number];

function pattern(text: string, clock: Partial<Clock>, plan: Own["for"][number] = "fehb-pshb") {
  const usual: Clock = { protectiveAppeal: null, step: "first", own: [], note: null, more: [] };
  return {
    slug: "some-reason",
    clock: { ...usual, ...clock },
    plans: [{ heading: "Some plan", for: [plan], text }],
  };
}

const own = (route: Partial<Own>): Own => ({
  for: ["fehb-pshb"],
  clock: "fehb-opm-review-file",
  route: "Federal plans: ask OPM.",
  letter: false,
  ...route,
});

test("a section that tells the limit that is shown is right", () => {
  expect(clockMistakes(pattern("Six months. [^fehb-reconsideration-file]", {}), facts)).toEqual([]);
  const routed = pattern("Ask OPM. [^fehb-opm-review-file]", { own: [own({})] });
  expect(clockMistakes(routed, facts)).toEqual([]);
});

test("a clock in a section of plans that it does not hold for stops the build", () => {
  const [mistake] = clockMistakes(pattern("Noon. [^medicare-service-ending-appeal]", {}), facts);
  expect(mistake).toMatch(/some-reason\.md, plans, “Some plan”: .+ holds for none of these plans: take it out/);
});

test("a route for a plan that its clock excludes stops the build", () => {
  const wrong = pattern("Ask. [^tricare-reconsideration-file]", {
    own: [own({ clock: "tricare-reconsideration-file" })],
  });
  expect(clockMistakes(wrong, facts).join()).toMatch(
    /clock\.own: tricare-reconsideration-file does not hold for fehb-pshb/,
  );
});

test("a route that the section does not tell, or a clock that is none, stops the build", () => {
  expect(clockMistakes(pattern("Ask somebody.", { own: [own({})] }), facts).join()).toMatch(
    /the section for fehb-pshb does not cite \[\^fehb-opm-review-file\]/,
  );
  expect(clockMistakes(pattern("Ask.", { own: [own({ clock: "no-such" })] }), facts).join()).toMatch(
    /no-such is no clock/,
  );
  expect(clockMistakes(pattern("Ask.", { own: [own({ clock: null }), own({ clock: null })] }), facts).join()).toMatch(
    /fehb-pshb stands in two routes: keep one/,
  );
});

test("a shorter limit may not be told in a folded section alone", () => {
  const text = "A fast appeal has 3 days. [^tricare-expedited-reconsideration-file]";
  expect(clockMistakes(pattern(text, {}, "tricare"), facts).join()).toMatch(/ends before the limit that is shown/);
  expect(clockMistakes(pattern(text, { more: ["tricare-expedited-reconsideration-file"] }, "tricare"), facts)).toEqual(
    [],
  );
});

test("where enrollment is decided by somebody else, the claim appeal is not shown as the way", () => {
  const text = "Appeal to the Marketplace. [^marketplace-eligibility-appeal]";
  const beside = { more: ["marketplace-eligibility-appeal"] };
  expect(clockMistakes(pattern(text, beside, "marketplace-individual"), facts).join()).toMatch(/is no claim appeal/);
  const routed = own({ for: ["marketplace-individual"], clock: "marketplace-eligibility-appeal" });
  expect(clockMistakes(pattern(text, { own: [routed] }, "marketplace-individual"), facts)).toEqual([]);
});

test("after a refused appeal, a section may not send the reader back to the first limit", () => {
  const text = "Six months. [^fehb-reconsideration-file]";
  expect(clockMistakes(pattern(text, { step: "next" }), facts).join()).toMatch(/is the limit of a first appeal/);
  expect(clockMistakes(pattern("Ask OPM. [^fehb-opm-review-file]", { step: "next" }), facts)).toEqual([]);
});
