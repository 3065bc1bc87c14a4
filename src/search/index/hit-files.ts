import { type Language, languages } from '../../schema/text.ts';
import type { Hit } from '../engine/index-format.ts';
import type { Neighbours } from './neighbours.ts';
import type { SearchRecord } from './search-record.ts';

/*
 * What hits show, a file for a few entries in one language. Entries that are
 * alike are found together and are numbered together: a page of results asks
 * for fewer files than it has hits, and for one language only.
 */

/** How many entries a file has: more take more bytes a query, fewer more requests. Of many entries, more are alike. */
export const hitGroups = { few: 4, many: 8 } as const;

/** The files of hits by their names, one after the other, for entries in the order of their numbers. */
export function* hitFiles(
  records: readonly SearchRecord[],
  neighbours: Neighbours,
  few: boolean,
): Generator<{ name: string; hits: readonly Hit[] }> {
  const size = few ? hitGroups.few : hitGroups.many;
  for (const language of languages) {
    const hitsFrom = (first: number, end: number) =>
      records.slice(first, end).map((record, place) => hitOf(record, neighbours[first + place] ?? [], language));
    for (let first = 0; first < records.length; first += size)
      yield { name: `hits/${language}/${first / size}`, hits: hitsFrom(first, first + size) };
    if (few) yield { name: `hits.${language}`, hits: hitsFrom(0, records.length) };
  }
}

/** What a hit shows of an entry. */
function hitOf(
  { type, path, shown, year, figureGrade, gain }: SearchRecord,
  neighbours: Neighbours[number],
  language: Language,
): Hit {
  return {
    url: path,
    like: neighbours.flatMap(([entry, nearness]) => [entry, Math.round(nearness * 100)]),
    meta: { type, year: String(year || ''), grade: figureGrade, gain: String(gain), ...shown[language] },
  };
}
