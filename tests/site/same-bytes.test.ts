import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { heldInput, holdCatalogue } from '../../src/catalogue/site-catalogue.ts';
import { siteBundle } from '../../src/editor/build/bundle/site-bundle.ts';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { readInputs } from '../../src/editor/build/inputs.ts';
import { PageWorker } from '../../src/editor/build/pages/one-worker.ts';
import { readSettings } from '../../src/schema/settings.ts';
import { writeCatalogueIndex } from '../../src/search/index/write-index.ts';
import { realCatalogue, realReading } from '../support/catalogue.ts';
import { shellEnvironment } from '../support/environment.ts';
import { inTemporaryFolder } from '../support/folders.ts';

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
    const { settings } = readSettings(process.env);
    // As the build ran: a bundle is kept for what NODE_ENV says, too.
    vi.stubEnv('NODE_ENV', undefined);
    const bundle = await siteBundle(readInputs(shellEnvironment()), join(folder, 'bundle'));
    vi.unstubAllEnvs();
    const worker = new PageWorker({
      bundle,
      site,
      former: site,
      origin: new URL(settings.SITE_URL ?? 'http://localhost:4321').origin,
      base: settings.BASE_PATH,
      compressing: false,
      input: heldInput(),
      code: 'none',
    });
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
    writeCatalogueIndex(realCatalogue(), folder);
    expect(different(folder, 'search-index')).toEqual([]);
  });
});
