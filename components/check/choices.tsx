import type { ReactNode } from "react";

interface ChoicesProps {
  name: string;
  legend: string;
  labels: Readonly<Record<string, string>>;
  picked?: string | undefined;
  hint?: string;
  lang?: string;
  /** Shown under a choice, such as its follow-up question. */
  under?: (value: string) => ReactNode;
}

/** One question with one answer; nothing is picked beforehand. "I'm not sure" stands apart, after "or". */
export function Choices({ name, legend, labels, picked, hint, lang, under }: ChoicesProps) {
  const id = `${name}-hint`;
  return (
    <fieldset lang={lang} aria-describedby={hint ? id : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
      {Object.entries(labels).map(([value, label]) => (
        <div key={value}>
          {value === "not-sure" && <p className="or">{lang === "es" ? "o" : "or"}</p>}
          <label className="choice">
            <input type="radio" name={name} value={value} defaultChecked={picked === value} autoComplete="off" />
            <span>{label}</span>
          </label>
          {under?.(value)}
        </div>
      ))}
    </fieldset>
  );
}
