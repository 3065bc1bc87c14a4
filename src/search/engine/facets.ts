import type { FacetValues } from '../../catalogue/choice.ts';

/** The facets by which results are narrowed. */
export const narrowing = ['type', 'industry', 'stage', 'technique', 'region'] as const;
export type Narrowing = (typeof narrowing)[number];

/** What a result is narrowed, counted and sorted by. */
export interface Facets {
  values: FacetValues<Narrowing>;
  year: number;
  figures: number;
  grade: string;
}

/** The facets of all entries of an index, in the order of their numbers; values as places in the lists of `narrowing`. */
export interface PackedFacets {
  values: readonly (readonly string[])[];
  entries: readonly (readonly [places: readonly (readonly number[])[], year: number, figures: number, grade: string])[];
}

/** Facets as they are stored. */
export function packFacets(facets: readonly Facets[]): PackedFacets {
  const lists = narrowing.map((name) => [...new Set(facets.flatMap(({ values }) => values[name]))].sort());
  return {
    values: lists,
    entries: facets.map(({ values, year, figures, grade }) => [
      narrowing.map((name, at) => values[name].map((value) => lists[at]?.indexOf(value) ?? -1)),
      year,
      figures,
      grade,
    ]),
  };
}

/** Facets as they were before they were stored. */
export function unpackFacets({ values: lists, entries }: PackedFacets): Facets[] {
  return entries.map(([places, year, figures, grade]) => {
    const named = (name: Narrowing) => {
      const at = narrowing.indexOf(name);
      return (places[at] ?? []).flatMap((place) => lists[at]?.[place] ?? []);
    };
    return {
      values: {
        type: named('type'),
        industry: named('industry'),
        stage: named('stage'),
        technique: named('technique'),
        region: named('region'),
      },
      year,
      figures,
      grade,
    };
  });
}
