import type { ChosenValues } from './narrow.ts';

/** The values of some facets that an address's query names: `industry=steel,textiles`. */
export function readChosen(parameters: URLSearchParams, facets: readonly string[]): Map<string, Set<string>> {
  return new Map(
    facets.flatMap((facet) => {
      const values = (parameters.get(facet) ?? '').split(',').filter(Boolean);
      return values.length > 0 ? [[facet, new Set(values)]] : [];
    }),
  );
}

/** What is chosen as parts of an address's query. */
export function writeChosen(chosen: ChosenValues): string[] {
  return [...chosen].flatMap(([facet, values]) =>
    values.size > 0 ? [`${facet}=${[...values].map(encodeURIComponent).join(',')}`] : [],
  );
}
