"use client";

import { usePathname } from "next/navigation";
import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { readForm, readPlan, readWhich, saysSomething } from "@/lib/check/answers";
import { answerQuestion, decide } from "@/lib/check/decided";
import { site } from "@/lib/site";
import { CheckForm } from "./check-form";
import { NoResult } from "./no-result";
import { ResultView } from "./result-view";
import { clearSession, readSession, subscribeSession, writeSession } from "./session";
import { Tools } from "./tools";
import { useCheckData } from "./use-check-data";
import { Waiting } from "./waiting";

const FORM = "/check";
const RESULT = "/check/result";
const never = () => () => {};

/**
 * The form and its result on the device: showing a result makes no request, and no answer stands in an address.
 * @param props.address where the rules and cards of this version are
 */
export function Check({ address }: { address: string }) {
  const view = usePathname() === RESULT ? "result" : "form";
  const saved = useSyncExternalStore(subscribeSession, readSession, () => null);
  const onDevice = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { data, problem: loadProblem, retry } = useCheckData(address);
  const [problem, setProblem] = useState(0);
  const decided = useMemo(
    () =>
      view === "result" && saved?.asked && data
        ? answerQuestion(decide(saved.text, saved.answers, data.model), saved.which)
        : null,
    [view, saved, data],
  );
  useArrival(
    `${view}${decided?.state ?? ""}${decided?.patterns[0] ?? ""}`,
    view === "result" ? "Your result" : "Find the reason",
    problem,
  );
  useForgetting();

  // What was typed before the scripts came stays; else what this tab remembers comes back.
  const restore = useCallback((element: HTMLFormElement | null) => {
    const remembered = readSession();
    if (!element || !remembered || saysSomething(readForm(new FormData(element)))) return;
    const fields: Record<string, string | undefined> = { reason: remembered.text, ...remembered.answers };
    for (const [name, value] of Object.entries(fields)) {
      const field = element.elements.namedItem(name);
      if (value && field && "value" in field) field.value = value;
    }
  }, []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const told = readForm(new FormData(event.currentTarget));
    if (!saysSomething(told)) {
      setProblem(problem + 1);
      return;
    }
    setProblem(0);
    writeSession({ ...told, plan: saved?.plan, planDetail: saved?.planDetail, asked: true });
    history.pushState(null, "", RESULT);
  }

  function step(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    if (fields.get("step") === "clear") clearEverything();
    else if (fields.get("step") === "change") history.pushState(null, "", FORM);
    else if (!saved) return;
    else if (fields.get("step") === "plan") writeSession({ ...saved, ...readPlan(fields) });
    else if (fields.get("step") === "which") writeSession({ ...saved, ...readWhich(fields, decided?.question) });
    else writeSession({ ...readForm(fields), plan: saved.plan, planDetail: saved.planDetail, asked: true });
  }

  if (view === "result" && decided && saved && data) {
    return <ResultView decided={decided} told={saved} data={data} onStep={step} tools={<Tools />} />;
  }
  if (view === "result")
    return saved?.asked ? <Waiting told={saved} problem={loadProblem} retry={retry} /> : <NoResult />;
  return (
    <CheckForm
      problem={problem}
      onDevice={onDevice}
      onSubmit={submit}
      onInput={(event) => {
        const { plan, planDetail } = saved ?? {};
        writeSession({ ...readForm(new FormData(event.currentTarget)), plan, planDetail, asked: false });
      }}
      formRef={restore}
    />
  );
}

/** After a change of view: the title, the top of the page, and the focus on the heading or on the problem. */
function useArrival(place: string, title: string, problem: number) {
  const seen = useRef(place);
  useEffect(() => {
    document.title = `${problem > 0 ? "Error: " : ""}${title} – ${site.name}`;
    if (problem > 0) document.getElementById("problem")?.focus();
  }, [title, problem]);
  useEffect(() => {
    if (seen.current === place) return;
    seen.current = place;
    window.scrollTo(0, 0);
    document.querySelector("h1")?.focus();
  }, [place]);
}

/** A page that comes back from the browser's cache after Clear must not show what was cleared. */
function useForgetting() {
  useEffect(() => {
    const check = (event: PageTransitionEvent) => {
      if (event.persisted && !readSession()) location.replace(FORM);
    };
    window.addEventListener("pageshow", check);
    return () => window.removeEventListener("pageshow", check);
  }, []);
}

function clearEverything() {
  clearSession();
  history.replaceState(null, "", RESULT);
  location.replace(FORM);
}
