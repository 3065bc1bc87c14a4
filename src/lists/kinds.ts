import type { Catalogue } from '../catalogue/catalogue.ts';
import { enterpriseFacets, scenarioFacets } from '../catalogue/facets.ts';
import type { Language } from '../schema/text.ts';
import { enterpriseRow, type Row, scenarioRow } from './row.ts';

/** The two lists of the site. */
export const listKinds = ['scenarios', 'enterprises'] as const;
export type ListKind = (typeof listKinds)[number];

/** How many rows a page of a list has. */
export const pageSize = 24;

export const facetsOf: Record<ListKind, readonly string[]> = {
  scenarios: scenarioFacets,
  enterprises: enterpriseFacets,
};

/** Rows by catalogue: each of some thousand pages shows a part of the same four lists. */
const known = new WeakMap<Catalogue, Map<string, readonly Row[]>>();

/** Every entry of a list as rows, in the catalogue's order. */
export function rowsOf(kind: ListKind, catalogue: Catalogue, language: Language): readonly Row[] {
  const lists = known.get(catalogue) ?? new Map<string, readonly Row[]>();
  known.set(catalogue, lists);
  const key = `${kind} ${language}`;
  const rows =
    lists.get(key) ??
    (kind === 'scenarios'
      ? catalogue.scenarios.map((scenario) => scenarioRow(scenario, language, catalogue.vocabulary))
      : catalogue.enterprises.map((enterprise) => enterpriseRow(enterprise, language)));
  lists.set(key, rows);
  return rows;
}
