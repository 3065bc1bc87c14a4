import { type Language, languages } from '../../schema/text.ts';
import type { SearchRecord } from './records.ts';

/*
 * What hits show, a file for a few entries in one language. Entries that are
 * alike are found together and stand together: a page of results asks for
 * fewer files than it has hits, and for one language only.
 */

/** How many entries a file has: more take more bytes a query, fewer more requests. */
const groupSize = 4;

/** The files, by name, and the name of the group that each entry is in. */
export interface HitFiles {
  files: { name: string; language: Language; content: string }[];
  groups: string[];
}

/** A file for each entry by its own name: in a large index, the names of groups would weigh more than they save. */
export function singleHitFiles(entries: readonly { name: string; record: SearchRecord }[]): HitFiles {
  const files = entries.flatMap(({ name, record }) =>
    languages.map((language) => ({ name, language, content: JSON.stringify(shownOf(record, language)) })),
  );
  return { files, groups: entries.map(() => '') };
}

/** Puts entries, each with its name in the index, into files named after `mark`. */
export function hitFiles(entries: readonly { name: string; record: SearchRecord }[], mark: string): HitFiles {
  const alike = entries
    .map(({ record }, index) => ({ index, key: sortKey(record) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const groups: string[] = new Array(entries.length).fill('');
  const files: HitFiles['files'] = [];
  for (let from = 0; from < alike.length; from += groupSize) {
    const name = `${mark}_g${(from / groupSize).toString(36)}`;
    const members = alike.slice(from, from + groupSize).map(({ index }) => index);
    for (const index of members) groups[index] = name;
    for (const language of languages) {
      const shown = members.flatMap((index) => {
        const entry = entries[index];
        return entry ? [[entry.name, shownOf(entry.record, language)] as const] : [];
      });
      files.push({ name, language, content: JSON.stringify(Object.fromEntries(shown)) });
    }
  }
  return { files, groups };
}

function sortKey({ type, filters, shown, path }: SearchRecord): string {
  return [type, filters.industry[0] ?? '', shown.zh.enterprise, path].join('\n');
}

/** An entry as the engine takes it, with what a hit shows of it. */
function shownOf({ type, path, shown, year, figureGrade, gain }: SearchRecord, language: Language): object {
  return {
    url: path,
    content: '',
    word_count: 1,
    filters: {},
    anchors: [],
    meta: { type, year: String(year || ''), grade: figureGrade, gain: String(gain), ...shown[language] },
  };
}
