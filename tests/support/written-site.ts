import { join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { noteBuild } from '../../src/editor/build/standing.ts';
import { apiFiles } from '../../src/open-data/api/files.ts';
import { twinsOf } from '../../src/open-data/twins/twins.ts';
import { languages } from '../../src/schema/text.ts';
import { writeCatalogueIndex } from '../../src/search/index/write-index.ts';
import { writeFiles } from './folders.ts';
import { addressOf } from './open-data.ts';

/** Writes what a built site has for machines: its index, its API, its twins. Pages it has none. */
export function writeSite(folder: string, catalogue: Catalogue): void {
  writeCatalogueIndex(catalogue, join(folder, 'search-index'));
  const api = [...apiFiles(catalogue, addressOf)].map(([path, text]) => [`api/v1/${path}.json`, text()] as const);
  const twins = twinsOf(catalogue, addressOf).flatMap(({ list, id, form, text }) =>
    languages.map(
      (language) => [`${language === 'en' ? 'en/' : ''}${list}/${id}/index.${form}`, text(language)] as const,
    ),
  );
  writeFiles(folder, Object.fromEntries([...api, ...twins]));
  noteBuild(folder, { digest: 'made up', counts: {}, versions: {} });
}
