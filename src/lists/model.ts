import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Choice, countValues, matches } from '../catalogue/choice.ts';
import { orderValues } from '../catalogue/facets.ts';
import type { Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { wordsIn } from '../words/words.ts';
import { facetsOf, type ListKind, pageSize, rowsOf } from './kinds.ts';
import type { Row } from './row.ts';
import { valueLabel } from './value-label.ts';

/** One value of a facet: its name, how many entries it would give, and the page that lists them. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
  href: string;
  chosen: boolean;
}

export interface FacetGroup {
  facet: string;
  label: string;
  options: FacetOption[];
}

/** A page of a list: its rows, and the facets with their counts. */
export interface List {
  kind: ListKind;
  rows: Row[];
  total: number;
  page: number;
  pages: number;
  groups: FacetGroup[];
  /** The facet and value that this page is narrowed to. */
  narrowed: { facet: string; value: string; facetLabel: string; valueLabel: string } | undefined;
  /** Path of the list without page, base and language. */
  path: string;
}

/** A facet and one of its values. */
export interface Narrowing {
  facet: string;
  value: string;
}

/** Path of the page that lists the entries with one value of a facet. */
export function narrowedPath(kind: ListKind, { facet, value }: Narrowing): string {
  return `/${kind}/by/${facet}/${value}/`;
}

/** Path of page `page` of a list. */
export function pagedPath(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`;
}

/** A page of a list, whole or narrowed to one value. */
export function listModel(
  kind: ListKind,
  catalogue: Catalogue,
  language: Language,
  page = 1,
  narrowing?: Narrowing,
): List {
  const { vocabulary } = catalogue;
  const words = wordsIn(language);
  const rows = rowsOf(kind, catalogue, language);
  const choice: Choice = new Map(narrowing ? [[narrowing.facet, new Set([narrowing.value])]] : []);
  const values = rows.map((row) => row.values);
  const counts = countValues(values, facetsOf[kind], choice);
  const everywhere = countValues(values, facetsOf[kind], new Map());
  const kept = rows.filter((row) => matches(row.values, choice));
  const facetLabel = (facet: string) => words.facets[facet as keyof typeof words.facets];
  return {
    kind,
    rows: kept.slice((page - 1) * pageSize, page * pageSize),
    total: kept.length,
    page,
    pages: Math.max(1, Math.ceil(kept.length / pageSize)),
    groups: facetsOf[kind].map((facet) => ({
      facet,
      label: facetLabel(facet),
      options: orderValues(facet, everywhere.get(facet)?.keys() ?? [], vocabulary).map((value) => ({
        value,
        label: valueLabel(facet, value, language, vocabulary),
        count: counts.get(facet)?.get(value) ?? 0,
        href: href(narrowedPath(kind, { facet, value }), language),
        chosen: narrowing?.facet === facet && narrowing.value === value,
      })),
    })),
    narrowed: narrowing && {
      ...narrowing,
      facetLabel: facetLabel(narrowing.facet),
      valueLabel: valueLabel(narrowing.facet, narrowing.value, language, vocabulary),
    },
    path: narrowing ? narrowedPath(kind, narrowing) : `/${kind}/`,
  };
}

/** Every narrowed list that has entries, with how many pages it has. */
export function narrowings(kind: ListKind, catalogue: Catalogue): (Narrowing & { pages: number })[] {
  const values = rowsOf(kind, catalogue, 'zh').map((row) => row.values);
  return [...countValues(values, facetsOf[kind], new Map())].flatMap(([facet, counts]) =>
    [...counts].map(([value, count]) => ({ facet, value, pages: Math.ceil(count / pageSize) })),
  );
}
