import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { holdCatalogue } from '../../src/catalogue/site-catalogue.ts';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { realCatalogue, realReading, realSearched } from '../support/catalogue.ts';
import { inTemporaryFolder } from '../support/folders.ts';
import { pageWorker } from '../support/page-worker.ts';

/*
 * The same content gives the same bytes, whichever worker makes a page, and
 * after which others. That a whole build gives them too, of a small content,
 * is asked in builds/second-build.
 */

/** The paths of a folder's files whose bytes are others in the site. */
const different = (folder: string, place: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !readFileSync(join(folder, path)).equals(readFileSync(join(siteFolder(), place, path))));

it('makes the same bytes again of the first and every thirtieth page or file of each route, from the last to the first', () =>
  inTemporaryFolder(async (folder) => {
    const site = join(folder, 'site');
    mkdirSync(site);
    const { seeds, entries } = realReading();
    if (!seeds) throw new Error('unsound seeds');
    holdCatalogue({ seeds, entries });
    const worker = await pageWorker(folder, site);
    try {
      const routes = Map.groupBy([...(await worker.which())].reverse(), ({ component }) => component);
      const pages = [...routes.values()].flatMap((own) => own.filter((_, index) => index % 30 === 0));
      expect(await worker.make(pages)).toHaveLength(pages.length);
    } finally {
      await worker.end();
    }
    expect(different(site, '')).toEqual([]);
  }));

it('makes the same search index again', () => {
  inTemporaryFolder((folder) => {
    const { known, records } = realSearched();
    writeIndex(records, realCatalogue(), known, folder);
    expect(different(folder, 'search-index')).toEqual([]);
  });
});
