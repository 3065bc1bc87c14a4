import type { FacetValues } from '../catalogue/facets.ts';

/* Narrowing and counting, for the build and for the browser alike: nothing but types is imported. */

/** What a reader has chosen: any of the values of a facet, in all the facets named. */
export type ChosenValues = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether an entry is among what was chosen; `except` leaves one facet out of account. */
export function matches(values: FacetValues, chosen: ChosenValues, except?: string): boolean {
  for (const [facet, wanted] of chosen) {
    if (facet !== except && wanted.size > 0 && !values[facet]?.some((value) => wanted.has(value))) return false;
  }
  return true;
}

/**
 * How many entries each value of each facet would give, under what is chosen in
 * the other facets: what a reader gets by choosing one more value.
 */
export function countValues(
  entries: readonly FacetValues[],
  facets: readonly string[],
  chosen: ChosenValues,
): Map<string, Map<string, number>> {
  return new Map(
    facets.map((facet) => {
      const counts = new Map<string, number>();
      for (const values of entries) {
        if (!matches(values, chosen, facet)) continue;
        for (const value of values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [facet, counts];
    }),
  );
}
