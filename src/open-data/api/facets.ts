import type { Catalogue, Playbook } from '../../catalogue/catalogue.ts';
import { enterpriseValues, type FacetValues, scenarioValues } from '../../catalogue/facets.ts';

/** The lists of entries, and the facets of each. */
export const entryLists = ['scenarios', 'enterprises', 'playbooks'] as const;
export type EntryList = (typeof entryLists)[number];

/** A playbook's values in every facet. */
export function playbookValues({ record }: Pick<Playbook, 'record'>): FacetValues {
  return {
    industry: record.industries,
    stage: record.stages,
    technique: record.techniques,
    'reference-scenario': record.referenceScenarios,
    data: [...new Set(record.data.map(({ kind }) => kind))],
    deployment: [...new Set(record.models.map(({ tier }) => tier))],
  };
}

/** Ids of a list's entries by facet and value, in the catalogue's order. */
export type FacetIndex = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const known = new WeakMap<Catalogue, Readonly<Record<EntryList, FacetIndex>>>();

/** Which entries have which value of which facet, list by list. */
export function facetIndexes(catalogue: Catalogue): Readonly<Record<EntryList, FacetIndex>> {
  const found = known.get(catalogue) ?? {
    scenarios: facetIndex(catalogue.scenarios, scenarioValues),
    enterprises: facetIndex(catalogue.enterprises, enterpriseValues),
    playbooks: facetIndex(catalogue.playbooks, playbookValues),
  };
  known.set(catalogue, found);
  return found;
}

function facetIndex<Entry extends { id: string }>(
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => FacetValues,
): FacetIndex {
  const index = new Map<string, Map<string, string[]>>();
  for (const entry of entries) {
    for (const [facet, values] of Object.entries(valuesOf(entry))) {
      const byValue = index.get(facet) ?? new Map<string, string[]>();
      index.set(facet, byValue);
      for (const value of values) {
        const ids = byValue.get(value);
        if (ids) ids.push(entry.id);
        else byValue.set(value, [entry.id]);
      }
    }
  }
  return index;
}

/** Path of the list of entries with one value of a facet, below the API's and without its ending. */
export const facetPath = (list: EntryList, facet: string, value: string): string => `${list}/by/${facet}/${value}`;
