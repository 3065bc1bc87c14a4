import type { searchLabels } from '../../words/search.ts';
import { fill, type WordsOf } from '../../words/words.ts';
import type { Page } from '../engine/service.ts';

/* What is said above the results of a query. */

type LiveWords = WordsOf<typeof searchLabels.live>;

/** How many results there are, how many of them are only related to the query, and whether pages of the site answer it. */
export function foundWords(
  query: string,
  { total, answers, pages }: Pick<Page, 'total' | 'answers' | 'pages'>,
  words: LiveWords,
): string {
  if (total === 0 && pages.length > 0) return fill(words.onlyPages, { query });
  if (total === 0) return fill(words.none, { query });
  const found = fill(words.results, { count: total });
  const related = answers === 0 ? words.allOfThem : fill(words.ofThem, { number: total - answers });
  return found + (answers < total ? related : '') + (pages.length > 0 ? words.pagesToo : '');
}

/** Which words of the query ask what no record says; nothing where none does. */
export function untoldWords({ untold }: Pick<Page, 'untold'>, words: LiveWords): string {
  return untold.length > 0 ? fill(words.untold, { words: quotedList(untold, words) }) : '';
}

const quotedList = (some: readonly string[], words: LiveWords): string =>
  some.map((word) => fill(words.quoted, { word })).join(words.and);

/** Which words of the query no entry has, and by what the results were found instead; nothing where there are none. */
export function lackingWords(
  query: string,
  { total, unknown }: Pick<Page, 'total' | 'unknown'>,
  words: LiveWords,
): string {
  if (total === 0 || unknown.length === 0) return '';
  const quoted = quotedList(unknown, words);
  const others = unknown.reduce((left, word) => left.replace(word.toLowerCase(), ''), query.toLowerCase());
  return fill(/[\p{L}\p{N}]/u.test(others) ? words.unknown : words.unknownOnly, { words: quoted });
}
