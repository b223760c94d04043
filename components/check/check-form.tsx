import type { FormEvent, RefCallback } from "react";
import type { Told } from "@/lib/check/answers";
import { Choices } from "./choices";
import { labels, questions } from "./labels";

interface CheckFormProps {
  told?: Told | undefined;
  /** How often the form came back empty: 0 is no problem; the second time the words change. */
  problem: number;
  /** Whether the answer is worked out on this device. Decides which sentence about privacy is the true one. */
  onDevice: boolean;
  textLost?: boolean | undefined;
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
  onInput?: (event: FormEvent<HTMLFormElement>) => void;
  formRef?: RefCallback<HTMLFormElement>;
}

export function problemText(problem: number): string {
  return problem > 1
    ? "We need one of the two: a few words, or a pick from the list. “I’m not sure” is fine."
    : "Write the reason, or pick the closest one";
}

/** The five questions. The same form with and without script; one answer is enough. */
export function CheckForm({ told, problem, onDevice, textLost, onSubmit, onInput, formRef }: CheckFormProps) {
  return (
    <>
      {problem > 0 && (
        // biome-ignore lint/a11y/noAutofocus: without script nothing else can lead to what is missing
        <div className="problem" role="alert" tabIndex={-1} id="problem" autoFocus>
          <h2>There is a problem</h2>
          <p>
            <a href="#reason">{problemText(problem)}</a>
          </p>
        </div>
      )}
      <h1 tabIndex={-1}>Find the reason behind the “no”</h1>
      <p className="lead">Answer what you can. One answer is enough.</p>
      <p>
        In danger right now? Call <a href="tel:911">911</a>. Thinking about suicide, or cannot go on? Call or text{" "}
        <a href="tel:988">988</a>, day or night. <span lang="es">Para español, llame al 988 y oprima 2.</span>
      </p>
      <p>
        {onDevice
          ? "Your words stay on this phone. We do not see them or save them."
          : "If you press the button, your words go to our server to work out the answer. We do not keep them."}{" "}
        Leave out names, birth dates and ID numbers.
      </p>
      {textLost && (
        <p>
          <strong>Your text was too long to keep.</strong> Paste it again if you want to change it.
        </p>
      )}
      <form
        ref={formRef}
        action="/check/answer"
        method="post"
        noValidate
        autoComplete="off"
        onSubmit={onSubmit}
        onInput={onInput}
        className="screen"
      >
        <input type="hidden" name="step" value="answers" />
        <div className={problem > 0 ? "wrong question" : "question"}>
          <label className="label" htmlFor="reason">
            {questions.reason}
          </label>
          <p className="hint" id="reason-hint">
            Copy the exact words if you can. Look near “because”, “reason” or “remark”. If it was a phone call, write
            what you remember.
          </p>
          {problem > 0 && (
            <p className="error" id="reason-error">
              {problemText(problem)}
            </p>
          )}
          <textarea
            id="reason"
            name="reason"
            rows={5}
            spellCheck={false}
            autoComplete="off"
            autoCorrect="off"
            defaultValue={told?.text}
            aria-describedby={problem > 0 ? "reason-hint reason-error" : "reason-hint"}
          />
          <p className="or">or</p>
        </div>
        <Choices name="closest" legend={questions.closest} labels={labels.closest} picked={told?.answers.closest} />
        <Choices name="care" legend={questions.care} labels={labels.care} picked={told?.answers.care} />
        <Choices name="heard" legend={questions.heard} labels={labels.heard} picked={told?.answers.heard} />
        <Choices
          name="appealed"
          legend={questions.appealed}
          labels={labels.appealed}
          picked={told?.answers.appealed}
          hint="An appeal is asking the plan to look again."
        />
        <p>
          <button type="submit" className="button">
            Show my result
          </button>
        </p>
        <p className="small">You can change your answers after.</p>
      </form>
    </>
  );
}
