import { expect, test } from "vitest";
import { siteIndex } from "@/lib/content/site-index";
import { rank, stems, wanted } from "@/public/js/words.js";

/** What a person might type, and the page that answers it. */
const asked: [href: string, typed: string][] = [
  ["/denials/not-medically-necessary", "why did they say my mri is not needed when my doctor ordered it"],
  ["/denials/experimental-or-investigational", "insurance says treatment is experimental"],
  ["/denials/level-of-care-not-approved", "they won't pay for inpatient stay says observation only"],
  ["/denials/continued-care-cut-off", "insurance stopping my physical therapy says no more progress"],
  ["/denials/emergency-visit-not-an-emergency", "er visit denied not an emergency"],
  ["/denials/cosmetic-not-medical", "breast reduction denied as cosmetic"],
  ["/denials/mental-health-limits", "mental health parity limits on therapy sessions"],
  ["/denials/prior-authorization-denied", "prior authorization denied what now"],
  ["/denials/no-prior-authorization", "claim denied because no preauth was obtained"],
  ["/denials/authorization-does-not-match", "authorization doesn't match the claim"],
  ["/denials/missing-referral", "denied no referral on file"],
  ["/denials/request-never-received", "they say they never got my appeal"],
  ["/denials/out-of-network-provider", "out of network doctor claim denied"],
  ["/denials/no-in-network-provider-available", "no in network specialist near me"],
  ["/denials/directory-said-in-network", "website said doctor was in network but they billed out of network"],
  ["/denials/surprise-out-of-network-bill", "surprise bill from anesthesiologist"],
  ["/denials/provider-left-network", "my doctor is leaving the network during treatment"],
  ["/denials/doctor-wont-help-appeal", "doctor won't write a letter for my appeal"],
  ["/denials/service-not-covered", "service not covered under my plan"],
  ["/denials/benefit-limit-reached", "used up my visits for the year"],
  ["/denials/coverage-not-active", "says I was not covered on date of service"],
  ["/denials/coverage-cancelled-retroactively", "insurance cancelled retroactively"],
  ["/denials/other-insurance-primary", "coordination of benefits other insurance primary"],
  ["/denials/accident-or-work-injury", "car accident form insurance won't pay"],
  ["/denials/applied-to-deductible", "why do I owe everything deductible"],
  ["/denials/preventive-care-billed", "charged for colonoscopy should be free"],
  ["/denials/coding-or-diagnosis-mismatch", "wrong code diagnosis denied"],
  ["/denials/bundled-into-another-service", "included in another procedure bundled"],
  ["/denials/duplicate-claim", "duplicate claim denial"],
  ["/denials/filed-too-late", "timely filing denied"],
  ["/denials/missing-information-or-records", "need medical records additional information claim pending"],
  ["/denials/member-details-mismatch", "wrong date of birth member id not found"],
  ["/denials/paid-less-than-billed", "only paid part of the bill allowed amount"],
  ["/denials/provider-type-not-eligible", "provider not eligible credentialed telehealth"],
  ["/denials/approved-then-denied", "approved then denied after surgery"],
  ["/denials/step-therapy-required", "fail first step therapy"],
  ["/denials/drug-not-on-formulary", "drug not on formulary"],
  ["/denials/drug-quantity-limit", "quantity limit exceeded pills"],
  ["/denials/drug-prior-authorization", "ozempic prior authorization denied"],
  ["/denials/pharmacy-restriction", "must use mail order pharmacy"],
  ["/denials/no-reason-given", "denial with no reason"],
  ["/denials/insurer-not-responding", "insurance not responding to my appeal"],
  ["/denials/appeal-denied", "my appeal was denied"],
  ["/denials/appeal-deadline-missed", "missed appeal deadline"],
  ["/denials/denied-by-phone", "told over phone denied nothing in writing"],
  ["/denials/claim-file-refused", "insurer won't give me the criteria they used"],
  ["/guides/outside-review", "how do i get an external review"],
  ["/guides/peer-to-peer", "what is a peer to peer"],
  ["/guides/what-kind-of-plan", "is my plan self funded"],
  ["/guides/get-help-from-a-person", "free help patient advocate"],
  ["/guides/medicaid", "medicaid fair hearing"],
  ["/guides/medicare", "medicare advantage appeal"],
  ["/guides/call-your-plan", "what to say when I call the insurance"],
  ["/guides/when-appeals-fail", "all my appeals failed cant afford the bill"],
  ["/help/new-york", "new york"],
  ["/codes", "CO-50"],
  ["/guides/if-you-help-someone-else", "helping my mother act for someone else"],
  ["/guides/ask-for-a-fast-decision", "urgent expedited appeal"],
  ["/guides/get-your-claim-file", "how do i get my claim file"],
  ["/guides/complain-to-a-regulator", "file a complaint against my insurance company"],
];

const entries = (await siteIndex())
  .flatMap((group) => group.entries)
  .map(({ href, title, words }) => ({ href, title: stems(title.toLowerCase()), words: words.split(" ") }));
const found = (typed: string) => rank(wanted(typed), entries).map(({ entry }) => entry.href);

test.each(asked)("%s is among the first three for: %s", (href, typed) => {
  expect(found(typed).slice(0, 3)).toContain(href);
});

test("a slip of the finger still finds the page", () => {
  expect(found("formulery").slice(0, 3)).toContain("/denials/drug-not-on-formulary");
  expect(found("dedutible")[0]).toBe("/denials/applied-to-deductible");
});

test("words that stand nowhere find nothing", () => {
  expect(found("qqqqqq zzzzzz")).toEqual([]);
});

test("nothing typed finds nothing", () => {
  expect(found("")).toEqual([]);
});
