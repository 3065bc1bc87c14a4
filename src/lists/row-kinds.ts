import { fill, type Template } from '../words/words.ts';
import type { ListRow } from './rows.ts';

/* For the build and for the browser alike. */

/** How many of some rows use artificial intelligence and how many stand beside them; empty where they are of one kind. */
export function kindsInWords(rows: readonly Pick<ListRow, 'values'>[], template: Template<'ai' | 'others'>): string {
  const known = rows.flatMap(({ values }) => values.kind ?? []);
  const ai = known.filter((kind) => kind === 'ai').length;
  const others = known.length - ai;
  return ai > 0 && others > 0 ? fill(template, { ai, others }) : '';
}
