import { join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { comparedEntry } from '../../src/compare/entry-of.ts';
import { filesOf, noteBuild } from '../../src/editor/build/standing.ts';
import { matchData, needNames } from '../../src/lists/match-data.ts';
import { entriesOf } from '../../src/open-data/api/entries.ts';
import { apiFiles } from '../../src/open-data/api/files.ts';
import { twinsOf } from '../../src/open-data/twins/twins.ts';
import { entryKinds } from '../../src/schema/entry-kinds.ts';
import { languages } from '../../src/schema/text.ts';
import { writeCatalogueIndex } from '../../src/search/index/write-index.ts';
import { writeFiles } from './folders.ts';
import { addressOf } from './open-data.ts';

/** Writes what a built site has for machines: its index, its API, what stands beside its pages. Pages it has none. */
export async function writeSite(folder: string, catalogue: Catalogue): Promise<void> {
  writeCatalogueIndex(catalogue, join(folder, 'search-index'));
  const api = [...apiFiles(catalogue, addressOf)].map(
    ([path, text]) => [`api/v1/${path}.json`, [...text()].join('')] as const,
  );
  const inEach = languages.flatMap((language) => {
    const within = language === 'en' ? 'en/' : '';
    return [
      ...twinsOf(catalogue, addressOf).map(({ list, id, form, text }) => [
        `${list}/${id}/index.${form}`,
        text(language),
      ]),
      ...entriesOf(catalogue).map((entry) => [
        `${entryKinds[entry.kind].folder}/${entry.id}/compare.json`,
        JSON.stringify(comparedEntry(entry, language, catalogue)),
      ]),
      ['match/candidates.json', JSON.stringify(matchData(catalogue, language))],
      ['match/needs.json', JSON.stringify(needNames(catalogue, language))],
    ].map(([path = '', text = '']) => [within + path, text] as const);
  });
  writeFiles(folder, Object.fromEntries([...api, ...inEach]));
  noteBuild(folder, filesOf(folder), { digest: 'made up', counts: {}, versions: {} });
}
