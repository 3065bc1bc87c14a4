import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { heldInput, siteCatalogue } from '../../catalogue/site-catalogue.ts';
import type { AddressOf } from '../../open-data/address.ts';
import { writeSitemaps } from '../../open-data/sitemap/write-sitemaps.ts';
import { writeJsonTwins } from '../../open-data/twins/write-json-twins.ts';
import type { Settings } from '../../schema/settings.ts';
import { sitePath } from '../../schema/site-path.ts';
import { siteBundle } from './bundle/site-bundle.ts';
import { codeOf, digestOf, type Inputs } from './inputs.ts';
import { makePages } from './pages/make-pages.ts';
import { writeCopies } from './precompress.ts';
import { writeIndexInWorker } from './search/write-in-worker.ts';
import { filesOf } from './standing.ts';
import type { MadeFiles } from './taken-over.ts';

/**
 * Makes the site of the catalogue that is held in the folder `made`/site: the
 * files that the code gives, the pages, the search index, the sitemaps, and the
 * compressed copies of all. What the site that stands in `former` has as well is
 * taken over. Returns what it wrote.
 */
export async function makeSite(made: string, former: string, settings: Settings, inputs: Inputs): Promise<MadeFiles> {
  const site = join(made, 'site');
  mkdirSync(site, { recursive: true });
  const code = digestOf(codeOf(inputs));
  const indexed = writeIndexInWorker({
    input: heldInput(),
    folder: join(site, 'search-index'),
    code,
  });
  // Told where it is waited for.
  indexed.catch(() => {});
  const bundle = await siteBundle(inputs, join(made, 'bundle'));
  cpSync(bundle.files, site, { recursive: true });
  const address = settings.SITE_URL ?? 'http://localhost:4321';
  const [base, compressing] = [settings.BASE_PATH, settings.PRECOMPRESS];
  const { origin } = new URL(address);
  const data = { bundle, site, former, origin, base, compressing, input: heldInput(), code, inputs: digestOf(inputs) };
  const { pages, made: files } = await makePages(data, indexed);
  const addressOf: AddressOf = (path, language) => new URL(sitePath(path, language, base), address).href;
  const paths = pages
    .filter(({ path, isPage }) => isPage && !/\/404\/?$/.test(path))
    .map(({ path }) => path.replace(/^\/+|\/+$/g, ''));
  const catalogue = await siteCatalogue();
  writeJsonTwins(site, catalogue);
  writeSitemaps(site, paths, catalogue, addressOf);
  // Too few for a worker, which takes longer to start.
  if (compressing) for (const file of besidePages(site)) writeCopies(site, file);
  return files;
}

/** Texts that were written beside the pages, whose workers have compressed them; the parts of the search index are compressed already. */
function besidePages(site: string): string[] {
  const folders = ['search-index', 'sitemaps'];
  return [
    'sitemap-index.xml',
    ...folders.flatMap((name) => filesOf(join(site, name)).map((path) => `${name}/${path}`)),
  ].filter((path) => !path.endsWith('.part'));
}
