import type { FacetValues } from '../../catalogue/facets.ts';

/** The facets by which results are narrowed. */
export const searchFacets = ['type', 'industry', 'stage', 'technique', 'region', 'grade', 'scope'] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** What a result is narrowed, counted and sorted by. */
export interface EntryFacets {
  values: FacetValues<SearchFacet>;
  year: number;
  figures: number;
  grade: string;
}

/** The facets of all entries of an index, in the order of their numbers; values as places in the lists of `searchFacets`. */
export interface PackedFacets {
  values: readonly (readonly string[])[];
  entries: readonly (readonly [places: readonly (readonly number[])[], year: number, figures: number, grade: string])[];
}

/** Facets as they are stored. */
export function packFacets(facets: readonly EntryFacets[]): PackedFacets {
  const lists = searchFacets.map((name) => [...new Set(facets.flatMap(({ values }) => values[name]))].sort());
  return {
    values: lists,
    entries: facets.map(({ values, year, figures, grade }) => [
      searchFacets.map((name, at) => values[name].map((value) => lists[at]?.indexOf(value) ?? -1)),
      year,
      figures,
      grade,
    ]),
  };
}

/** Gives the facets of entries, by their numbers, as they were before they were stored; each is unpacked when first asked for. */
export function unpackFacets({ values: lists, entries }: PackedFacets): (entry: number) => EntryFacets | undefined {
  const unpacked = new Map<number, EntryFacets>();
  return (entry) => {
    const known = unpacked.get(entry);
    const packed = entries[entry];
    if (known || !packed) return known;
    const facets = unpackEntry(packed, lists);
    unpacked.set(entry, facets);
    return facets;
  };
}

function unpackEntry(
  [places, year, figures, grade]: PackedFacets['entries'][number],
  lists: PackedFacets['values'],
): EntryFacets {
  const named = (name: SearchFacet) => {
    const at = searchFacets.indexOf(name);
    return (places[at] ?? []).flatMap((place) => lists[at]?.[place] ?? []);
  };
  return {
    values: {
      type: named('type'),
      industry: named('industry'),
      stage: named('stage'),
      technique: named('technique'),
      region: named('region'),
      grade: named('grade'),
      scope: named('scope'),
    },
    year,
    figures,
    grade,
  };
}
