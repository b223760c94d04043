import { expect, type Locator, type Page, test } from "@playwright/test";

/** What a reader gives to the form, by the words that stand beside each choice. */
export interface Given {
  text?: string;
  closest?: string;
  care?: string;
  heard?: string;
  appealed?: string;
}

const questions = {
  closest: "Which is closest?",
  care: "What about the care itself? (optional)",
  heard: "Where did you hear it? (optional)",
  appealed: "Has anyone appealed? (optional)",
} as const;

/** Texts and choices that lead to each state, by codes alone, so that they hold whatever the phrases are. */
export const leadsTo = {
  oneReason: { text: "Remark: CO-50." },
  twoReasons: { text: "Codes: CO-18 and CO-29." },
  deskQuestion: { closest: "They say the doctor or hospital is not in my network" },
  nothing: { closest: "I’m not sure" },
} as const satisfies Record<string, Given>;

/** Whether the browser of this project runs script. */
export function hasScript(): boolean {
  return test.info().project.use.javaScriptEnabled !== false;
}

/** Where the rules and cards are: their address changes with them. */
export const rulesAddress = /\/check\/data\.[0-9a-f]{16}\.json$/;

/** Opens the form; with script it waits until the rules are there. */
export async function openForm(page: Page, scripted = hasScript()): Promise<void> {
  if (!scripted) {
    await page.goto("/check");
    return;
  }
  const rules = page.waitForResponse((response) => rulesAddress.test(response.url()));
  await page.goto("/check");
  await (await rules).finished();
  await expect(page.getByText("Your words stay on this phone.")).toBeVisible();
}

export function wordsOf(page: Page): Locator {
  return page.getByRole("textbox", { name: "What reason did they give?" });
}

export function choice(page: Page, question: string, label: string): Locator {
  return page.getByRole("group", { name: question }).getByRole("radio", { name: label, exact: true });
}

export async function fillIn(page: Page, { text, ...picks }: Given): Promise<void> {
  if (text !== undefined) await wordsOf(page).fill(text);
  for (const [name, label] of Object.entries(picks)) {
    await choice(page, questions[name as keyof typeof questions], label).check();
  }
}

export function heading(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

/** Presses the form's button. */
export async function ask(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Show my result" }).click();
}

/** Fills in a new form and waits for its result. */
export async function showResult(page: Page, given: Given, scripted = hasScript()): Promise<void> {
  await openForm(page, scripted);
  await fillIn(page, given);
  await ask(page);
  await expect(page).toHaveURL(scripted ? /\/check\/result$/ : /\/check\/answer$/);
  await expect(page).toHaveTitle("Your result – Claim Lane");
  await expect(heading(page)).not.toHaveText(/Find the reason|Working out/);
}

/** The words of the page's main part, without what only script can do, and without the way back up. */
export function mainWords(page: Page): Promise<string> {
  return page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const extra of copy.querySelectorAll("button, nav[aria-label=Breadcrumb], script, [role=status]"))
      extra.remove();
    document.body.append(copy);
    const words = copy.innerText;
    copy.remove();
    return words.replace(/\s+/g, " ").trim();
  });
}
