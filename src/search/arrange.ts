import type { Answer, Facets } from './engine.ts';

/** An entry's values in a filter. */
export function valuesOf(facets: Facets | undefined, name: string): readonly string[] {
  const value = facets?.[name as keyof Facets];
  return Array.isArray(value) ? value : [];
}

/** The results with every value chosen, in the order chosen; best first where none is. */
export function arrange(
  results: Answer['results'],
  facets: Record<string, Facets>,
  chosen: Record<string, string>,
  sort: string,
): Answer['results'] {
  const kept = results.filter(({ id }) =>
    Object.entries(chosen).every(([name, value]) => name === 'sort' || valuesOf(facets[id], name).includes(value)),
  );
  if (sort === '') return kept;
  const rankOf = (id: string): number => {
    const entry = facets[id];
    if (!entry) return 0;
    if (sort === 'grade') return entry.grade === '' ? -99 : -entry.grade.charCodeAt(0);
    return sort === 'year' ? entry.year : entry.figures;
  };
  return kept.sort((a, b) => rankOf(b.id) - rankOf(a.id));
}
