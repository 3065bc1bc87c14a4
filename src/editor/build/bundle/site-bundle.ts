import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionOrigins } from '../../../schema/editions.ts';
import { codeOf, digestOf, type Inputs } from '../inputs.ts';
import { filesOf } from '../standing.ts';
import { type BundleNote, bundleNote } from './bundle-note.ts';
import { makeBundleInProcess } from './make-in-process.ts';

/*
 * What Astro makes of the code: the bundle that renders the pages, and the files
 * that are the same whatever the content is (scripts, styles, typefaces, what
 * stands in `public/`). No entry is a part of it, so it is kept from build to
 * build, by the digest of the code and of the settings.
 */

/**
 * A bundle as it stands, by the paths of its folders: `server` renders pages,
 * `files` goes into every site as it is, `compiled` is what Node keeps of the former.
 */
export interface SiteBundle extends BundleNote {
  server: string;
  files: string;
  compiled: string;
}

/** Where bundles are kept, each in a folder named by its digest. */
const home = '.atlas/bundles';

/** How many are kept: for a change of the code and its undoing, and for other settings. */
const most = 4;

/** One that was used within this time may be in use, in milliseconds. */
const inUse = 60 * 60 * 1000;

/**
 * The bundle of the code as it is now: one that was made before where it is
 * whole, or a new one, which is made in `draft`, a free path on the same file system.
 */
export const siteBundle = async (inputs: Inputs, draft: string): Promise<SiteBundle> =>
  keptBundle(inputs) ?? (await makeBundleOf(inputs, draft));

const placeOf = (inputs: Inputs): string => join(home, bundleDigest(inputs));

/** The bundle of the code as it is now, where it was made before and is whole. */
export const keptBundle = (inputs: Inputs): SiteBundle | undefined => standing(placeOf(inputs));

/** Makes the bundle of the code as it is now in `draft`. */
export async function makeBundleOf(inputs: Inputs, draft: string): Promise<SiteBundle> {
  const place = placeOf(inputs);
  const note = await makeBundleInProcess(draft);
  writeFileSync(join(draft, noteName), JSON.stringify(note));
  writeFileSync(join(draft, sumName), sumOf(draft));
  mkdirSync(home, { recursive: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(draft, place);
  forgetBundles();
  const made = standing(place);
  if (!made) throw new Error('The bundle of the site was damaged while it was made.');
  return made;
}

/** Names within the folder of a bundle. */
const noteName = 'bundle.json';
const sumName = 'bundle.sha256';

function bundleDigest(inputs: Inputs): string {
  const { node, brotli, zlib } = process.versions;
  const machine = [process.platform, process.arch, process.env.NODE_ENV, node, brotli, zlib].join(' ');
  // Pages name the paths of other editions by themselves; only their hosts stand in the bundle, in its policy.
  const hosts = editionOrigins(inputs.get('EDITIONS')).join(' ');
  const ofBundle = new Map([...codeOf(inputs), ['EDITIONS', hosts], ['machine', machine]]);
  // Files are compressed where a site takes them over.
  ofBundle.delete('PRECOMPRESS');
  return digestOf(ofBundle).slice(0, 32);
}

function standing(place: string): SiteBundle | undefined {
  try {
    if (readFileSync(join(place, sumName), 'utf8') !== sumOf(place)) return undefined;
    const note = bundleNote.parse(JSON.parse(readFileSync(join(place, noteName), 'utf8')));
    const now = new Date();
    utimesSync(place, now, now);
    return {
      ...note,
      server: resolve(place, 'server'),
      files: resolve(place, 'files'),
      compiled: resolve(place, 'compiled'),
    };
  } catch {
    return undefined;
  }
}

/** One digest of all that a bundle holds; Node sees for itself to what it compiled. */
function sumOf(place: string): string {
  const hash = createHash('sha256');
  for (const path of filesOf(place).sort())
    if (path !== sumName && !path.startsWith('compiled/'))
      hash.update(`${path}\n`).update(
        createHash('sha256')
          .update(readFileSync(join(place, path)))
          .digest(),
      );
  return hash.digest('hex');
}

/** Deletes the bundles in a folder that were not used for longest, as they stand at `now`, in milliseconds. */
export function forgetBundles(folder = home, now = Date.now()): void {
  const byAge = readdirSync(folder)
    .map((name) => ({ place: join(folder, name), used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { place, used } of byAge.slice(most))
    if (now - used > inUse) rmSync(place, { recursive: true, force: true });
}
