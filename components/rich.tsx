/** Prints a typed field: plain words with `[^fact]` citations and `[links](/…)`. `cites` gives each fact its number. */
export function Rich({ text, cites }: { text: string; cites: readonly string[] }) {
  const parts = text.replace(/ (?=\[\^)/g, "").split(/(\[\^[a-z0-9-]+\]|\[[^\]^]+\]\([^)\s]+\))/);
  return parts.map((part, index) => {
    const key = `${index}${part}`;
    const fact = /^\[\^([a-z0-9-]+)\]$/.exec(part)?.[1];
    if (fact) return <Cite key={key} number={cites.indexOf(fact) + 1} />;
    const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part);
    if (link) {
      return (
        <a key={key} href={link[2]}>
          {link[1]}
        </a>
      );
    }
    return part;
  });
}

/** The small number that leads to a source at the foot of the page. */
export function Cite({ number }: { number: number }) {
  return (
    <a className="cite" href={`#source-${number}`} aria-label={`Source ${number}`}>
      {number}
    </a>
  );
}
