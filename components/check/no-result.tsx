/** Shown without a result: in a new tab, from a bookmark, after Clear; and for a moment before a kept result is read. */
export function NoResult() {
  return (
    <>
      <h1 tabIndex={-1}>There is no result to show</h1>
      <p>Your answers were not kept. Nobody else can see them.</p>
      <p className="buttons">
        <a className="button" href="/check">
          Find the reason
        </a>
      </p>
    </>
  );
}
