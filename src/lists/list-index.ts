import { type FacetValues, orderValues } from '../catalogue/facets.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Language } from '../schema/text.ts';
import { facetsOf, type ListKind } from './kinds.ts';
import { countValues } from './narrow.ts';
import { narrowedHref } from './paths.ts';
import type { ListRow } from './rows.ts';
import { valueLabel } from './value-label.ts';

/** How many entries have which value of which facet. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What the pages of a list have in common: counted and named once for all of them. */
export interface ListIndex {
  /** Of the whole list. */
  counts: FacetCounts;
  /** The values of each facet in the order in which they are listed, with name and address. */
  facets: readonly { facet: string; options: readonly { value: string; label: string; href: string }[] }[];
  /** The rows with a value of a facet, in the list's order, and what their other values count. */
  with(facet: string, value: string): { rows: readonly ListRow[]; counts: FacetCounts };
}

const known = new WeakMap<readonly ListRow[], ListIndex>();

/** The index of a list's rows, worked out once for the same rows. */
export function listIndex(
  kind: ListKind,
  rows: readonly ListRow[],
  language: Language,
  vocabulary: Vocabulary,
): ListIndex {
  const index = known.get(rows) ?? indexOf(kind, rows, language, vocabulary);
  known.set(rows, index);
  return index;
}

function indexOf(kind: ListKind, rows: readonly ListRow[], language: Language, vocabulary: Vocabulary): ListIndex {
  const facets = facetsOf[kind];
  const count = (some: readonly ListRow[]): FacetCounts =>
    countValues(
      some.map(({ values }) => values),
      facets,
      new Map(),
    );
  const counts = count(rows);
  const byValue = new Map(facets.map((facet) => [facet, rowsByValue(rows, facet)]));
  const narrowed = new Map<string, ReturnType<ListIndex['with']>>();
  return {
    counts,
    facets: facets.map((facet) => ({
      facet,
      options: orderValues(facet, counts.get(facet)?.keys() ?? [], vocabulary).map((value) => ({
        value,
        label: valueLabel(facet, value, language, vocabulary),
        href: narrowedHref(kind, facet, value, language),
      })),
    })),
    with: (facet, value) => {
      const key = `${facet} ${value}`;
      const those = byValue.get(facet)?.get(value) ?? [];
      const found = narrowed.get(key) ?? { rows: those, counts: count(those) };
      narrowed.set(key, found);
      return found;
    },
  };
}

function rowsByValue(rows: readonly ListRow[], facet: keyof FacetValues): Map<string, ListRow[]> {
  const found = new Map<string, ListRow[]>();
  for (const row of rows) {
    for (const value of row.values[facet] ?? []) {
      const those = found.get(value);
      if (those) those.push(row);
      else found.set(value, [row]);
    }
  }
  return found;
}
