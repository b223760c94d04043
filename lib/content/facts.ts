import { z } from "zod";
import { ContentError, checked, contentRoot, keep, readYaml } from "./collection";
import { Clock, Correction, type Fact, Figure, Notice, PlanType, PlanTypeId, Right, RuleStatus } from "./fact";
import { curlyTexts } from "./typography";

export type FactKind = "plan-types" | "clocks" | "rights" | "notices" | "figures" | "corrections" | "rules";

export interface Facts {
  planTypes: PlanType[];
  clocks: Clock[];
  rights: Right[];
  notices: Notice[];
  figures: Figure[];
  corrections: Correction[];
  rules: RuleStatus[];
  /** Whatever a page may cite as `[^id]`. */
  byId: Map<string, Fact & { kind: FactKind }>;
}

const Entries = z.array(
  z.looseObject({ id: z.string("give the entry an id, such as right-claim-file") }),
  "write the file as a list: each entry starts with `- id:`",
);

function fileOf(kind: FactKind): string {
  return `facts/${kind}.yaml`;
}

async function readList<S extends z.ZodType>(kind: FactKind, schema: S, root: string): Promise<z.output<S>[]> {
  const file = fileOf(kind);
  const entries = await readYaml(Entries, file, root);
  return entries.map((entry) => curlyTexts(checked(schema, entry, `content/${file}, ${entry.id}`)));
}

/** `cannot-confirm` counts as secondary; an entry that says otherwise would be printed too surely. */
function checkSecondReading({ id, checked: { how, second } }: Fact, kind: FactKind): void {
  if (second !== "cannot-confirm" || how === "secondary") return;
  throw new ContentError(`content/${fileOf(kind)}, ${id}`, [
    "checked.how: a second reader could not confirm it, so write secondary",
  ]);
}

function checkPlanTypes(planTypes: PlanType[], clocks: Clock[]): void {
  const clockIds = new Set(clocks.map(({ id }) => id));
  for (const planType of planTypes) {
    for (const field of ["appealClock", "fastClock", "nextClock"] as const) {
      const clock = planType[field];
      if (clock === null || clockIds.has(clock)) continue;
      throw new ContentError(`content/${fileOf("plan-types")}, ${planType.id}`, [
        `${field}: ${clock} stands in no entry of ${fileOf("clocks")}; give the id of a clock, or null`,
      ]);
    }
  }
  const missing = PlanTypeId.options.filter((id) => !planTypes.some((planType) => planType.id === id));
  if (missing.length) {
    throw new ContentError(
      `content/${fileOf("plan-types")}`,
      missing.map((id) => `${id}: has no entry, add one`),
    );
  }
}

/**
 * Reads the federal facts of a content folder.
 * @throws ContentError naming the file, the entry, the field and the remedy: a mistake of the schema, an id used twice,
 *   a clock that does not exist, a plan type without an entry, a second reading that contradicts the first
 */
export async function loadFacts(root = contentRoot): Promise<Facts> {
  const [planTypes, clocks, rights, notices, figures, corrections, rules] = await Promise.all([
    readList("plan-types", PlanType, root),
    readList("clocks", Clock, root),
    readList("rights", Right, root),
    readList("notices", Notice, root),
    readList("figures", Figure, root),
    readList("corrections", Correction, root),
    readList("rules", RuleStatus, root),
  ]);
  const byId: Facts["byId"] = new Map();
  const add = (kind: FactKind, facts: Fact[]) => {
    for (const fact of facts) {
      checkSecondReading(fact, kind);
      const other = byId.get(fact.id);
      if (other) {
        throw new ContentError(`content/${fileOf(kind)}, ${fact.id}`, [
          `id: stands in ${fileOf(other.kind)} already; every id is used once, so rename or delete one`,
        ]);
      }
      byId.set(fact.id, { ...fact, kind });
    }
  };
  add("plan-types", planTypes);
  add("clocks", clocks);
  add("rights", rights);
  add("notices", notices);
  add("figures", figures);
  add("corrections", corrections);
  add("rules", rules);
  checkPlanTypes(planTypes, clocks);
  return { planTypes, clocks, rights, notices, figures, corrections, rules, byId };
}

/** The federal facts of the site. */
export const allFacts = keep(() => loadFacts());
