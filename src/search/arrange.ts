import { type Facets, type Narrowing, narrowing } from './facets.ts';

/** Values chosen, by facet: an entry is kept that has any of each facet's. */
export type Chosen = ReadonlyMap<Narrowing, ReadonlySet<string>>;

/** The orders that results can be put in; the first is the best first. */
export const sorts = ['', 'year', 'figures', 'grade'] as const;
export type Sort = (typeof sorts)[number];

type FacetsOf = (id: string) => Facets | undefined;

/** The results with the values chosen, in the order chosen. */
export function arrange<T extends { id: string }>(
  results: readonly T[],
  of: FacetsOf,
  chosen: Chosen,
  sort: Sort,
): T[] {
  const kept = results.filter(({ id }) => isKept(of(id), chosen));
  if (sort === '') return kept;
  const rankOf = (id: string): number => {
    const entry = of(id);
    if (!entry) return -100;
    if (sort === 'grade') return entry.grade === '' ? -99 : -entry.grade.charCodeAt(0);
    return sort === 'year' ? entry.year : entry.figures;
  };
  return kept.sort((a, b) => rankOf(b.id) - rankOf(a.id));
}

/** How many results each value would leave, the other facets' choices kept. */
export function countsOf(
  results: readonly { id: string }[],
  of: FacetsOf,
  chosen: Chosen,
): Record<Narrowing, Map<string, number>> {
  const counts = Object.fromEntries(narrowing.map((name) => [name, new Map<string, number>()])) as Record<
    Narrowing,
    Map<string, number>
  >;
  for (const name of narrowing) {
    const others = new Map([...chosen].filter(([other]) => other !== name));
    for (const { id } of results) {
      const entry = of(id);
      if (!entry || !isKept(entry, others)) continue;
      for (const value of entry[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function isKept(entry: Facets | undefined, chosen: Chosen): boolean {
  return [...chosen].every(([name, values]) => values.size === 0 || entry?.[name].some((value) => values.has(value)));
}
