import { fill, type Template } from '../words/words.ts';

/* For the build and for the browser alike. */

/** How many entries have which value of which facet. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many of some entries use artificial intelligence and how many stand beside them, by what their facets count; empty where they are of one kind. */
export function kindsInWords(counts: Counts, template: Template<'ai' | 'others'>): string {
  const kinds = counts.get('kind');
  const ai = kinds?.get('ai') ?? 0;
  const others = [...(kinds?.values() ?? [])].reduce((sum, count) => sum + count, 0) - ai;
  return ai > 0 && others > 0 ? fill(template, { ai, others }) : '';
}
