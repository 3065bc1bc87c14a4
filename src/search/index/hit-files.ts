import { type Language, languages } from '../../schema/text.ts';
import type { Hit } from '../engine/index-format.ts';
import type { Neighbours } from './neighbours.ts';
import type { SearchRecord } from './search-record.ts';

/*
 * What hits show, a file for a few entries in one language. Entries that are
 * alike are found together and are numbered together: a page of results asks
 * for fewer files than it has hits, and for one language only.
 */

/** How many entries a file has: more take more bytes a query, fewer more requests. */
export const hitGroups = { few: 4, many: 1 } as const;

/** The files of hits by their names, for entries in the order of their numbers. */
export function hitFiles(
  records: readonly SearchRecord[],
  neighbours: Neighbours,
  few: boolean,
): { name: string; hits: readonly Hit[] }[] {
  const size = few ? hitGroups.few : hitGroups.many;
  return languages.flatMap((language) => {
    const hits = records.map((record, number) => hitOf(record, neighbours[number] ?? [], language));
    const files = Array.from({ length: Math.ceil(hits.length / size) }, (_, group) => ({
      name: `hits/${language}/${group}`,
      hits: hits.slice(group * size, (group + 1) * size),
    }));
    return few ? [...files, { name: `hits.${language}`, hits }] : files;
  });
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
