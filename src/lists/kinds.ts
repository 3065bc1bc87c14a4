import { enterpriseFacets, scenarioFacets } from '../catalogue/facets.ts';

/** The two lists of the site. */
export const listKinds = ['scenarios', 'enterprises'] as const;
export type ListKind = (typeof listKinds)[number];

/** The facets by which each list is narrowed. */
export const facetsOf: Record<ListKind, readonly string[]> = {
  scenarios: scenarioFacets,
  enterprises: enterpriseFacets,
};
