import type { ReactNode } from "react";
import { CheckForm } from "@/components/check/check-form";
import { NoResult } from "@/components/check/no-result";
import { ResultView } from "@/components/check/result-view";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { readForm, readPlan, readWhich, saysSomething, type Told } from "@/lib/check/answers";
import { answerQuestion } from "@/lib/check/decided";
import { ready } from "@/lib/content/ready";
import type { Carried } from "./carried";
import { isFromElsewhere, isLoopback } from "./origin";
import { pageHtml } from "./page-html";
import { BadRequest, FromElsewhere, NotShown, NotWorkedOut } from "./problems";
import { COOKIE, cookieHeader, seal, unseal } from "./sealed";

const LARGEST_BODY = 250_000; // bytes: 20,000 characters, percent-encoded, and some room

/** Takes a step of the path without script and answers 303, so that Back and reload send nothing twice. */
export async function POST(request: Request): Promise<Response> {
  if (isFromElsewhere(request)) return page(403, "There is a problem", <FromElsewhere />);
  const form = await readBody(request);
  if (!form) return page(400, "There is a problem", <BadRequest />);
  const before = await unseal(cookieOf(request));
  const step = form.get("step");
  if (step === "clear") return go("/check", "", request);
  try {
    const next = await take(typeof step === "string" ? step : "", form, before);
    return next ? go("/check/answer", await seal(next), request) : go("/check/answer", null, request);
  } catch (cause) {
    report(cause);
    const told = step === "answers" ? readForm(form) : before?.told;
    return page(500, "Error: Find the reason", <NotWorkedOut told={told} />);
  }
}

/** Shows what the cookie holds: the result, the form to change it, or that there is nothing. */
export async function GET(request: Request): Promise<Response> {
  const sealed = await unseal(cookieOf(request));
  if (!sealed) return page(200, "Your result", <NoResult />);
  const { told, problem, textLost, decided } = sealed;
  if (sealed.view === "form" || !decided) {
    const form = <CheckForm told={told} problem={problem} textLost={textLost} onDevice={false} />;
    return page(200, problem > 0 ? "Error: Find the reason" : "Find the reason", form);
  }
  try {
    const { data } = await ready();
    return await page(
      200,
      "Your result",
      <ResultView decided={answerQuestion(decided, told.which)} told={told} data={data} />,
    );
  } catch (cause) {
    report(cause);
    return page(500, "Error: Your result", <NotShown />);
  }
}

/** Tells the log what went wrong and where, in no words of an error: they could hold words of a reader. */
function report(cause: unknown): void {
  const { name = "Error", code = "", stack = "" } = cause instanceof Error ? (cause as NodeJS.ErrnoException) : {};
  const places = stack.split("\n").filter((line) => line.startsWith("    at "));
  console.error([`/check/answer failed: ${name} ${code}`, ...places].join("\n"));
}

async function take(step: string, form: FormData, before: Carried | null): Promise<Carried | null> {
  if (step === "answers") return answers(readForm(form), before);
  if (!before) return null;
  if (step === "change") return { ...before, view: "form", problem: 0 };
  if (step === "plan") return { ...before, told: { ...before.told, ...readPlan(form) } };
  if (step === "which") return { ...before, told: { ...before.told, ...readWhich(form, before.decided?.question) } };
  return before;
}

async function answers(told: Told, before: Carried | null): Promise<Carried> {
  if (!saysSomething(told)) {
    return { view: "form", told, decided: null, textLost: false, problem: (before?.problem ?? 0) + 1 };
  }
  const { plan, planDetail } = before?.told ?? {};
  const decided = (await ready()).decide(told.text, told.answers);
  return { view: "result", told: { ...told, plan, planDetail }, decided, textLost: false, problem: 0 };
}

/** The posted fields; null where the body is too large or is no form. */
async function readBody(request: Request): Promise<FormData | null> {
  if (Number(request.headers.get("content-length") ?? LARGEST_BODY + 1) > LARGEST_BODY) return null;
  try {
    const form = await request.formData();
    // Browsers post lines that end in \r\n; the page itself counts \n. Both ways must read the same text.
    const reason = form.get("reason");
    if (typeof reason === "string") form.set("reason", reason.replace(/\r\n?/g, "\n"));
    return form;
  } catch {
    return null;
  }
}

function cookieOf(request: Request): string | undefined {
  return request.headers
    .get("cookie")
    ?.split(/;\s*/)
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
}

function go(location: string, cookie: string | null, request: Request): Response {
  const headers = new Headers({ location, "cache-control": "private, no-store" });
  const secure = !isLoopback(request);
  if (cookie === "") {
    // Back must show nothing that was cleared. Chromium remembers pages whole: the header makes it forget the form;
    // the result it forgets when its cookie changes, not when it ends, so the cookie is changed first.
    headers.set("clear-site-data", '"cache"');
    headers.append("set-cookie", cookieHeader("cleared", secure));
  }
  if (cookie !== null) headers.append("set-cookie", cookieHeader(cookie, secure));
  return new Response(null, { status: 303, headers });
}

async function page(status: number, title: string, main: ReactNode): Promise<Response> {
  const whole = (
    <>
      <Breadcrumbs trail={[{ name: "Find the reason", href: "/check" }]} />
      {main}
    </>
  );
  return new Response(await pageHtml(title, whole), {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  });
}
