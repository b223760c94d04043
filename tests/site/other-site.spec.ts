import { createServer, type Server } from "node:http";
import { expect, test } from "@playwright/test";
import { heading, leadsTo, mainWords } from "./form";

/** Another website, on a port of its own, whose page sends a form to us in the reader's name. */
async function otherSite(fields: Record<string, string>, target: string): Promise<Server> {
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  const page = `<!DOCTYPE html><form method="post" action="${target}">${inputs.join("")}<button>Win a prize</button></form>`;
  const server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(page));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

const port = (server: Server) => (server.address() as { port: number }).port;

for (const host of ["127.0.0.1", "localhost"]) {
  test(`another site can put no answers into the reader's browser, and clear none: ${host}`, {
    tag: "@everywhere",
  }, async ({ page, context, baseURL }) => {
    const target = `${baseURL}/check/answer`;
    const answers = await otherSite({ step: "answers", reason: "Remark: CO-29." }, target);
    const clear = await otherSite({ step: "clear" }, target);
    try {
      const own = { form: { step: "answers", reason: leadsTo.oneReason.text }, maxRedirects: 0 };
      await context.request.post("/check/answer", own);
      await page.goto("/check/answer");
      const before = await mainWords(page);
      for (const server of [answers, clear]) {
        const other = await context.newPage();
        await other.goto(`http://${host}:${port(server)}/`);
        const posted = other.waitForResponse((response) => response.request().method() === "POST");
        await other.getByRole("button", { name: "Win a prize" }).click();
        expect((await posted).status()).toBe(403);
        await expect(heading(other)).toHaveText("These answers did not come from our form");
        await expect(other.getByRole("link", { name: "Go to the form" })).toHaveAttribute("href", "/check");
        await other.close();
        await page.goto("/check/answer");
        expect(await mainWords(page)).toBe(before);
      }
    } finally {
      answers.close();
      clear.close();
    }
  });
}
