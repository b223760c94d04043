import type { CheckData } from "@/lib/content/check-data";
import { laneLetter } from "@/lib/lanes";
import { AnswersMean, CheckFact, ExactWords, NotYet, WhoAndHow } from "../pattern/parts";
import { Choices } from "./choices";
import { Clock } from "./clock";
import { FitLine } from "./fit-line";
import { labels, spanishClosest } from "./labels";
import { PlanQuestion } from "./plan-question";
import { type BodyProps, StepForm } from "./result-view";

/** Too little to name a reason: what to ask for, and where to browse. */
export function CannotTell({ cites, decided, told, data, onStep }: BodyProps) {
  const { general } = data;
  const picked = data.desks.find(({ slug }) => slug === told.answers.closest);
  return (
    <>
      <h1 tabIndex={-1}>We cannot tell yet. That is common.</h1>
      {decided.question?.kind === "lane" ? <WhichOne decided={decided} data={data} onStep={onStep} /> : null}
      <FitLine decided={decided} />
      {decided.cut && <p>Your text was long. We read the first 20,000 characters.</p>}
      {decided.spanish && !told.answers.closest && (
        <StepForm step="answers" onStep={onStep}>
          {Object.entries({ ...told.answers, reason: told.text }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p lang="es">Parece que escribió en español. Por ahora solo leemos inglés. Escoja la razón en la lista.</p>
          <Choices name="closest" legend="¿Cuál se parece más?" labels={spanishClosest} lang="es" />
          <button type="submit" className="button" lang="es">
            Ver el resultado
          </button>
        </StepForm>
      )}
      {told.text.trim() === "" && told.answers.closest && <p>You picked: “{labels.closest[told.answers.closest]}”.</p>}
      <Clock appeal={general.clock} told={told} data={data} cites={cites} />
      <NotYet card={general} cites={cites} />
      <CheckFact card={general} cites={cites} />
      <ExactWords card={general} cites={cites} />
      <AnswersMean card={general} cites={cites} />
      <WhoAndHow card={general} cites={cites} />
      <PlanQuestion told={told} onStep={onStep} />
      <h2>Look at the reasons by desk</h2>
      {picked && (
        <p>
          The closest desk is{" "}
          <a href={`/lanes/${picked.slug}`} rel="noreferrer">
            {picked.name}
          </a>
          . {picked.safeStep}
        </p>
      )}
      <ul>
        {data.desks.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/lanes/${slug}`} rel="noreferrer">
              Desk {laneLetter(slug)}: {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Only a desk was picked: its reasons, each by its sign. */
function WhichOne({ decided, data, onStep }: Pick<BodyProps, "decided" | "onStep"> & { data: CheckData }) {
  const options = decided.question?.options ?? [];
  const labels = Object.fromEntries(
    options.map((slug) => [slug, data.cards.find((card) => card.slug === slug)?.sign ?? slug]),
  );
  return (
    <StepForm step="which" onStep={onStep}>
      <Choices name="which" legend="Which one is yours?" labels={{ ...labels, "cannot-tell": "I can’t tell" }} />
      <button type="submit" className="button">
        Show my result
      </button>
    </StepForm>
  );
}
