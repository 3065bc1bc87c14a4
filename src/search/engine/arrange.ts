import { type ChosenValues, matches } from '../../lists/narrow.ts';
import type { EntryFacets } from './facets.ts';

/** The orders that results can be put in; the first is the best first. */
export const sorts = ['', 'year', 'figures', 'grade'] as const;
export type Sort = (typeof sorts)[number];

/** The results with the values chosen, in the order chosen; `of` gives what an entry is narrowed and sorted by. */
export function arrange<T extends { id: string }>(
  results: readonly T[],
  of: (id: string) => EntryFacets | undefined,
  chosen: ChosenValues,
  sort: Sort,
): T[] {
  const kept = results.filter(({ id }) => matches(of(id)?.values ?? {}, chosen));
  if (sort === '') return kept;
  const rankOf = (id: string): number => {
    const entry = of(id);
    if (!entry) return -100;
    if (sort === 'grade') return entry.grade === '' ? -99 : -entry.grade.charCodeAt(0);
    return sort === 'year' ? entry.year : entry.figures;
  };
  return kept.sort((a, b) => rankOf(b.id) - rankOf(a.id));
}
