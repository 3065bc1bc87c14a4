import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedInput } from '../../catalogue/site-catalogue.ts';
import type { AddressOf } from '../../open-data/address.ts';
import { writeSitemaps } from '../../open-data/sitemap/write-sitemaps.ts';
import { writeJsonTwins } from '../../open-data/twins/write-json-twins.ts';
import type { Settings } from '../../schema/settings.ts';
import { sitePath } from '../../schema/site-path.ts';
import { keptBundle, makeBundleOf, type SiteBundle } from './bundle/site-bundle.ts';
import type { BuiltEntry } from './content/read-in-worker.ts';
import { codeOf, digestOf, type Inputs } from './inputs.ts';
import { makePages } from './pages/make-pages.ts';
import { PageWorker } from './pages/one-worker.ts';
import { writeCopies } from './precompress.ts';
import { writeIndexInWorker } from './search/write-in-worker.ts';
import { filesOf } from './standing.ts';
import type { MadeFiles } from './taken-over.ts';

/** A site that is begun: what it needs beside content is ready, or being made ready, while content is read. */
export interface BegunSite {
  /** Makes the site of this input, which has these entries. Returns what it wrote. */
  finish(input: PackedInput, entries: readonly BuiltEntry[]): Promise<MadeFiles>;
  /** Ends it, whatever it is at. */
  end(): Promise<void>;
}

/**
 * Begins a site in the folder `made`/site: the files that the code gives, the
 * pages, the search index, the sitemaps, and the compressed copies of all. What
 * the site that stands in `former` has as well is taken over.
 */
export function beginSite(made: string, former: string, settings: Settings, inputs: Inputs): BegunSite {
  const site = join(made, 'site');
  mkdirSync(site, { recursive: true });
  const [code, address] = [digestOf(codeOf(inputs)), settings.SITE_URL ?? 'http://localhost:4321'];
  const [base, compressing] = [settings.BASE_PATH, settings.PRECOMPRESS];
  const { origin } = new URL(address);
  const data = { site, former, origin, base, compressing, code, inputs: digestOf(inputs) };
  const startWith = (bundle: SiteBundle) => new PageWorker({ ...data, bundle });
  // A worker takes a second to load the bundle: it begins now where that stands.
  const standing = keptBundle(inputs);
  const early = standing && startWith(standing);
  const finish = async (input: PackedInput, entries: readonly BuiltEntry[]) => {
    const indexed = writeIndexInWorker({ input, folder: join(site, 'search-index'), code });
    // Told where it is waited for.
    indexed.catch(() => {});
    const bundle = standing ?? (await makeBundleOf(inputs, join(made, 'bundle')));
    cpSync(bundle.files, site, { recursive: true });
    const start = () => startWith(bundle);
    const { pages, made: files } = await makePages(early ?? start(), start, input, indexed);
    const addressOf: AddressOf = (path, language) => new URL(sitePath(path, language, base), address).href;
    const paths = pages
      .filter(({ path, isPage }) => isPage && !/\/404\/?$/.test(path))
      .map(({ path }) => path.replace(/^\/+|\/+$/g, ''));
    writeJsonTwins(site, entries);
    writeSitemaps(site, paths, entries, addressOf);
    // Too few for a worker, which takes longer to start.
    if (compressing) for (const file of besidePages(site)) writeCopies(site, file);
    return files;
  };
  return { finish, end: async () => early?.end() };
}

/** Texts that were written beside the pages, whose workers have compressed them; the parts of the search index are compressed already. */
function besidePages(site: string): string[] {
  const folders = ['search-index', 'sitemaps'];
  return [
    'sitemap-index.xml',
    ...folders.flatMap((name) => filesOf(join(site, name)).map((path) => `${name}/${path}`)),
  ].filter((path) => !path.endsWith('.part'));
}
