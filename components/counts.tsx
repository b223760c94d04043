import type { Figure } from "@/lib/content/fact";

/** The counts behind a figure, one row a year or group, with the share in percent. */
export function Counts({ counts: { row, all, part, rows } }: { counts: NonNullable<Figure["counts"]> }) {
  return (
    <table className="stack">
      <thead>
        <tr>
          <th scope="col">{row}</th>
          <th scope="col">{all}</th>
          <th scope="col">{part}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, whole, some]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label={all}>{whole.toLocaleString("en-US")}</td>
            <td data-label={part}>
              {some.toLocaleString("en-US")} ({((100 * some) / whole).toFixed(1)}%)
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
