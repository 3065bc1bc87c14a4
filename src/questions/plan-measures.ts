import type { Catalogue, Enterprise, Scenario } from '../catalogue/catalogue.ts';
import type { PlanMeasure } from '../schema/seeds/plan.ts';
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import type { Standard } from '../schema/seeds/vocabulary.ts';

/** A measure of the plan with what of the catalogue serves it. */
export interface ServedMeasure {
  measure: PlanMeasure;
  /** Cases whose own record names the measure. */
  stated: readonly Scenario[];
  /** Cases that the Atlas assigns by technique, industry, layer or place. */
  assigned: readonly Scenario[];
  enterprises: readonly Enterprise[];
  standards: readonly Standard[];
  schemes: readonly SupportScheme[];
}

/** A task of the plan with its measures. */
export interface ServedTask {
  task: Catalogue['vocabulary']['plan']['tasks'][number];
  measures: readonly ServedMeasure[];
}

/** The plan's tasks and measures, each with the entries, standards and schemes that serve it. */
export function servedTasks(catalogue: Catalogue): ServedTask[] {
  return catalogue.vocabulary.plan.tasks.map((task) => ({
    task,
    measures: task.measures.map((measure) => serve(measure, catalogue)),
  }));
}

function serve(measure: PlanMeasure, { vocabulary, scenarios, enterprises }: Catalogue): ServedMeasure {
  const { relates } = measure;
  const stated = scenarios.filter(({ record }) => record.planMeasures.includes(measure.id));
  return {
    measure,
    stated,
    assigned: scenarios.filter((scenario) => !stated.includes(scenario) && isAssigned(scenario, measure, vocabulary)),
    enterprises: enterprises.filter(({ record }) => relates.roles.some((role) => record.roles.includes(role))),
    standards: relates.standards.flatMap((id) => vocabulary.standards.get(id) ?? []),
    schemes: [...vocabulary.supportSchemes.values()].filter(({ instrument }) =>
      relates.instruments.includes(instrument),
    ),
  };
}

function isAssigned({ record }: Scenario, { relates }: PlanMeasure, vocabulary: Catalogue['vocabulary']): boolean {
  return (
    relates.techniques.some((id) => record.techniques.includes(id)) ||
    relates.industries.some((id) => record.industries.includes(id)) ||
    relates.layers.some((layer) => record.stack[layer].length > 0) ||
    (relates.safety && record.safety.length > 0) ||
    (relates.abroad && record.region !== undefined && record.region !== 'CN' && !vocabulary.regions.has(record.region))
  );
}
