import type { Limit } from "@/lib/content/card";
import { Rich } from "../rich";

interface MoreLimitsProps {
  title: string;
  limits: readonly Pick<Limit, "id" | "says">[];
  cites: readonly string[];
  open?: boolean;
}

/** Time limits beside the one for the appeal, folded unless `open`. */
export function MoreLimits({ title, limits, cites, open = false }: MoreLimitsProps) {
  if (limits.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul>
        {limits.map(({ id, says }) => (
          <li key={id}>
            <Rich text={`${says}[^${id}]`} cites={cites} />
          </li>
        ))}
      </ul>
    </details>
  );
}
