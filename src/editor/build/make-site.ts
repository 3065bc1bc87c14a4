import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { AddressOf } from '../../open-data/address.ts';
import { writeSitemaps } from '../../open-data/sitemap/write-sitemaps.ts';
import { writeJsonTwins } from '../../open-data/twins/write-json-twins.ts';
import type { Folders } from '../../reading/folders.ts';
import type { Settings } from '../../schema/settings.ts';
import { sitePath } from '../../schema/site-path.ts';
import type { SiteInMaking } from './again/as-it-was.ts';
import { filesAgain } from './again/files-again.ts';
import { keptBundle, makeBundleOf, type SiteBundle } from './bundle/site-bundle.ts';
import { completeSite } from './complete.ts';
import { type ContentErrors, readInWorker } from './content/read-in-worker.ts';
import { codeOf, digestOf, type Inputs } from './inputs.ts';
import { isLarge } from './large.ts';
import { makePages } from './pages/make-pages.ts';
import { PageWorker } from './pages/one-worker.ts';
import { writeCopies } from './precompress.ts';
import { writeIndexInWorker } from './search/write-in-worker.ts';
import { filesOf } from './standing.ts';
import type { MadeSite } from './taken-over.ts';

/** What a site is made of, and where. */
export interface SiteTask {
  /** The folder that it is made in, and where the former one stands. */
  made: string;
  former: string;
  folders: Folders;
  settings: Settings;
  inputs: Inputs;
}

const indexFolder = 'search-index';

/**
 * By how much heaps grow before they are collected, in hundredths. Left alone, V8 counts what lies outside a heap
 * towards it and lets it grow by a tenth at times: compressing had a worker go through its whole heap every few
 * hundred pages. In a large build memory counts for more than time.
 */
const growth = { usual: 200, large: 100 };
const heapsGrowBy = (percent: number) => setFlagsFromString(`--heap-growing-percent=${percent}`);

/**
 * Makes a site in the folder `made`/site: the files that the code gives, the
 * pages, the search index, and what goes with them. What the site that stands in
 * `former` has as well is taken over. Returns what it made, or the errors of content.
 */
export async function makeSite(task: SiteTask): Promise<MadeSite | ContentErrors> {
  const { made, folders, settings, inputs } = task;
  const place = placeOf(task);
  heapsGrowBy(growth.usual);
  mkdirSync(place.site, { recursive: true });
  const code = digestOf(codeOf(inputs));
  const { origin } = new URL(addressOf(settings));
  const startWith = (bundle: SiteBundle) =>
    new PageWorker({ ...place, bundle, origin, base: settings.BASE_PATH, code });
  // A worker takes a second to load the bundle: it begins now where that stands.
  const standing = keptBundle(inputs);
  const early = standing && startWith(standing);
  try {
    const read = await readInWorker({ folders, base: settings.BASE_PATH });
    if ('errors' in read) return read;
    const { entries } = read;
    if (isLarge(read.input)) heapsGrowBy(growth.large);
    const indexed = writeIndexInWorker({ ...place, input: read.input, folder: indexFolder, code });
    // Told where it is waited for.
    indexed.catch(() => {});
    const bundle = standing ?? (await makeBundleOf(inputs, join(made, 'bundle')));
    cpSync(bundle.files, place.site, { recursive: true });
    const start = () => startWith(bundle);
    const pages = await makePages(early ?? start(), start, read, indexed);
    return { inputs: digestOf(inputs), entries, files: new Map([...pages, ...(await indexed)]) };
  } finally {
    await early?.end();
  }
}

/**
 * Makes the site that was made before, of the same inputs: nothing is read, and
 * no page is made. Returns nothing where a file of it is neither in the former
 * site nor kept.
 */
export async function makeSiteAgain(task: SiteTask, before: MadeSite): Promise<MadeSite | undefined> {
  const place = placeOf(task);
  const bundle = keptBundle(task.inputs);
  if (!bundle) return undefined;
  mkdirSync(place.site, { recursive: true });
  const again = filesAgain(place, before.files);
  cpSync(bundle.files, place.site, { recursive: true });
  const files = await again;
  if (files) return { ...before, files };
  rmSync(place.site, { recursive: true });
  return undefined;
}

/** Adds to a site whose pages stand what is made of them. Returns the paths of all its files. */
export function finishSite(task: SiteTask, { entries, files }: MadeSite): readonly string[] {
  const { settings } = task;
  const { site, compressing } = placeOf(task);
  const address: AddressOf = (path, language) =>
    new URL(sitePath(path, language, settings.BASE_PATH), addressOf(settings)).href;
  const pages = [...files.keys()].flatMap((file) => /^(?:(.*)\/)?index\.html$/.exec(file)?.slice(1) ?? []);
  writeJsonTwins(site, entries);
  writeSitemaps(
    site,
    pages.map((path) => path ?? ''),
    entries,
    address,
  );
  // Too few for a worker, which takes longer to start.
  if (compressing) for (const file of besidePages(site)) writeCopies(site, file);
  return completeSite(site, settings, entries);
}

const placeOf = ({ made, former, settings }: SiteTask): SiteInMaking => {
  const site = join(made, 'site');
  return { site, former, compressing: settings.PRECOMPRESS };
};

const addressOf = ({ SITE_URL }: Settings): string => SITE_URL ?? 'http://localhost:4321';

/** Texts that were written beside the pages, whose workers have compressed them; the parts of the search index are compressed already. */
function besidePages(site: string): string[] {
  return [
    'sitemap-index.xml',
    ...[indexFolder, 'sitemaps'].flatMap((name) => filesOf(join(site, name)).map((path) => `${name}/${path}`)),
  ].filter((path) => !path.endsWith('.part'));
}
