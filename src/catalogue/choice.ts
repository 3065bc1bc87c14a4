/*
 * Narrowing and counting, for the build and for the browser alike: no imports,
 * so that a list page loads nothing else.
 */

/** An entry's values, by facet: what a list needs to narrow and count. */
export type FacetValues<F extends string = string> = Readonly<Record<F, readonly string[]>>;

/** What a reader has chosen: any of the values of a facet, in all the facets named. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether an entry is among what was chosen; `except` leaves one facet out of account. */
export function matches(values: FacetValues, choice: Choice, except?: string): boolean {
  for (const [facet, wanted] of choice) {
    if (facet !== except && wanted.size > 0 && !values[facet]?.some((value) => wanted.has(value))) return false;
  }
  return true;
}

/**
 * How many entries each value of each facet would give, under the choice in the
 * other facets: what a reader gets by choosing one more value.
 */
export function countValues(
  entries: readonly FacetValues[],
  facets: readonly string[],
  choice: Choice,
): Map<string, Map<string, number>> {
  return new Map(
    facets.map((facet) => {
      const counts = new Map<string, number>();
      for (const values of entries) {
        if (!matches(values, choice, facet)) continue;
        for (const value of values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [facet, counts];
    }),
  );
}
