import type { Catalogue, Scenario } from '../catalogue/catalogue.ts';

/** Whether a case's sources state artificial intelligence: what the plan asks for, and what lists and counts take. */
export function usesAi({ record }: Pick<Scenario, 'record'>): boolean {
  return record.kind === 'ai';
}

/** How many of some cases use artificial intelligence, and how many stand beside them. */
export interface KindCounts {
  ai: number;
  others: number;
}

/** Counts cases by kind. */
export function kindCounts(scenarios: readonly Scenario[]): KindCounts {
  const ai = scenarios.filter(usesAi).length;
  return { ai, others: scenarios.length - ai };
}

/** The catalogue with those cases only that use artificial intelligence, for counts of them. */
export function ofAi(catalogue: Catalogue): Catalogue {
  const scenarios = catalogue.scenarios.filter(usesAi);
  return { ...catalogue, scenarios, scenariosOf: (industry) => catalogue.scenariosOf(industry).filter(usesAi) };
}
