import { enterpriseFacets, playbookFacets, scenarioFacets } from '../catalogue/facets.ts';

/** The lists of the site. */
export const listKinds = ['scenarios', 'playbooks', 'enterprises'] as const;
export type ListKind = (typeof listKinds)[number];

/** The facets by which each list is narrowed. */
export const facetsOf: Record<ListKind, readonly string[]> = {
  scenarios: scenarioFacets,
  playbooks: playbookFacets,
  enterprises: enterpriseFacets,
};
