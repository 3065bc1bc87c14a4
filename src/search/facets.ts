/** What a result is narrowed, counted and sorted by. */
export interface Facets {
  type: readonly string[];
  industry: readonly string[];
  stage: readonly string[];
  technique: readonly string[];
  region: readonly string[];
  year: number;
  figures: number;
  grade: string;
}

/** The facets by which results are narrowed. */
export const narrowing = ['type', 'industry', 'stage', 'technique', 'region'] as const;
export type Narrowing = (typeof narrowing)[number];

/** The facets of all entries of an index, in the order of their numbers; values as places in their lists. */
export interface PackedFacets {
  values: Record<Narrowing, readonly string[]>;
  entries: readonly (readonly [
    type: readonly number[],
    industry: readonly number[],
    stage: readonly number[],
    technique: readonly number[],
    region: readonly number[],
    year: number,
    figures: number,
    grade: string,
  ])[];
}

/** Facets as they are stored. */
export function packFacets(facets: readonly Facets[]): PackedFacets {
  const listOf = (name: Narrowing) => [...new Set(facets.flatMap((entry) => entry[name]))].sort();
  const values = {
    type: listOf('type'),
    industry: listOf('industry'),
    stage: listOf('stage'),
    technique: listOf('technique'),
    region: listOf('region'),
  };
  const places = (name: Narrowing, entry: Facets) => entry[name].map((value) => values[name].indexOf(value));
  return {
    values,
    entries: facets.map((entry) => [
      places('type', entry),
      places('industry', entry),
      places('stage', entry),
      places('technique', entry),
      places('region', entry),
      entry.year,
      entry.figures,
      entry.grade,
    ]),
  };
}

/** Facets as they were before they were stored. */
export function unpackFacets({ values, entries }: PackedFacets): Facets[] {
  const named = (name: Narrowing, places: readonly number[]) => places.flatMap((place) => values[name][place] ?? []);
  return entries.map(([type, industry, stage, technique, region, year, figures, grade]) => ({
    type: named('type', type),
    industry: named('industry', industry),
    stage: named('stage', stage),
    technique: named('technique', technique),
    region: named('region', region),
    year,
    figures,
    grade,
  }));
}
