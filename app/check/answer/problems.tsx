import { CheckForm } from "@/components/check/check-form";
import type { Told } from "@/lib/check/answers";

/** What came was no form of ours, or too large. */
export function BadRequest() {
  return (
    <>
      <h1>There is a problem with what was sent</h1>
      <p>We could not read it, and nothing was kept. If your text is very long, send only the part with the reason.</p>
      <p className="buttons">
        <a className="button" href="/check">
          Go back to the form
        </a>
      </p>
    </>
  );
}

/** A page that is not ours sent a form to us in the reader's name. */
export function FromElsewhere() {
  return (
    <>
      <h1>These answers did not come from our form</h1>
      <p>
        Another website, or an old copy of this page, sent them. We did not read or keep them. What you told us before
        has not changed. To get a result, use our own form.
      </p>
      <p className="buttons">
        <a className="button" href="/check">
          Go to the form
        </a>
        <a className="button quiet" href="/denials">
          See all reasons
        </a>
      </p>
    </>
  );
}

/** The answer failed by our own fault: the reader's words stand in the form, so that nothing has to be typed again. */
export function NotWorkedOut({ told }: { told: Told | undefined }) {
  return (
    <>
      <div className="problem" role="alert">
        <h2>We could not work out your result</h2>
        <p>
          The fault is ours. We kept nothing. Your answers stand in the form below: wait a minute, then press the button
          again. Or see <a href="/denials">the list of all reasons</a>.
        </p>
      </div>
      <CheckForm told={told} problem={0} onDevice={false} />
    </>
  );
}

/** The result is in the cookie, but its page failed by our own fault. */
export function NotShown() {
  return (
    <>
      <h1 tabIndex={-1}>We could not show your result</h1>
      <p>
        The fault is ours. Your answers are still in this browser, in a sealed cookie, for up to 30 minutes. Wait a
        minute, then try again.
      </p>
      <p className="buttons">
        <a className="button" href="/check/answer">
          Try again
        </a>
        <a className="button quiet" href="/denials">
          See all reasons
        </a>
      </p>
    </>
  );
}
