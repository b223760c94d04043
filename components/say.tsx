/** Words to send, in the letter voice. The copy button comes with script, which looks for `data-copy`. */
export function Say({ words, label }: { words: string; label: string }) {
  return (
    <div className="say" data-copy={label}>
      <p className="words" translate="no" lang="en">
        {words}
      </p>
    </div>
  );
}
