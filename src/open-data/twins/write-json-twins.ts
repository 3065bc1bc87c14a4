import { copyFileSync, existsSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../../catalogue/catalogue.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { languages } from '../../schema/text.ts';
import { apiPath } from '../api/addresses.ts';

/**
 * Puts the twin `index.json` beside every entry's page in the site's `folder`:
 * it is the item of the API in both languages, so that one file with its
 * compressed copies serves all three addresses. In live editing the route makes it.
 */
export function writeJsonTwins(folder: string, entries: readonly Pick<CatalogueEntry, 'kind' | 'id'>[]): void {
  for (const { kind, id } of entries) {
    const path = `${entryKinds[kind].folder}/${id}`;
    for (const ending of ['', '.br', '.gz']) {
      const item = join(folder, apiPath, `${path}.json${ending}`);
      if (!existsSync(item)) continue;
      for (const language of languages)
        share(item, join(folder, language === 'zh' ? '' : language, path, `index.json${ending}`));
    }
  }
}

/** Gives a file a second name; a file system that has none of these gets a copy. */
function share(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}
