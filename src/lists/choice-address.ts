import type { Choice } from '../catalogue/choice.ts';

/** The values of some facets that an address's query names: `industry=steel,textiles`. */
export function readChoice(parameters: URLSearchParams, facets: readonly string[]): Map<string, Set<string>> {
  return new Map(
    facets.flatMap((facet) => {
      const values = (parameters.get(facet) ?? '').split(',').filter(Boolean);
      return values.length > 0 ? [[facet, new Set(values)]] : [];
    }),
  );
}

/** A choice as parts of an address's query. */
export function writeChoice(choice: Choice): string[] {
  return [...choice].flatMap(([facet, values]) =>
    values.size > 0 ? [`${facet}=${[...values].map(encodeURIComponent).join(',')}`] : [],
  );
}
