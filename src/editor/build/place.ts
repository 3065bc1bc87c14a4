import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { clearAway } from './clear-away.ts';

/*
 * Where a site goes, and how a new one takes the place of the old in one step.
 *
 * A folder is swapped for another by renaming. A mounted volume cannot be
 * renamed: there each name of the site is a link through `.site`, itself a link
 * to the folder that holds the whole, and that one link is switched.
 */

/** Beside the site: the new one being made, the old one on its way out, and the lock. */
export interface Destination {
  site: string;
  /** Whether the site's folder is a volume of its own, which stays where it is. */
  mounted: boolean;
  fresh: string;
  former: string;
  lock: string;
}

/** The destination of a build into `site`; its parent is made where it is missing. */
export function destinationOf(site: string): Destination {
  const parent = dirname(site);
  mkdirSync(parent, { recursive: true });
  const mounted = existsSync(site) && statSync(site).dev !== statSync(parent).dev;
  const beside = (ending: string) =>
    mounted ? join(site, `.atlas.${ending}`) : join(parent, `.${basename(site)}.${ending}`);
  return { site, mounted, fresh: beside('new'), former: beside('old'), lock: beside('lock') };
}

/** Puts back what a build that was killed left between two steps, and clears its remains. Only with the lock held. */
export function recover({ site, mounted, fresh, former }: Destination): void {
  if (!mounted && existsSync(former) && !existsSync(site)) renameSync(former, site);
  for (const remains of [fresh, former]) rmSync(remains, { recursive: true, force: true });
  if (mounted) clearVersions(site);
}

/**
 * Puts the finished folder `made` in the site's place. What was there before is
 * gone afterwards: cleared away by way of `aside`, a path that is free.
 */
export function place(made: string, destination: Destination, aside: string): void {
  const { site, mounted, fresh, former } = destination;
  bring(made, fresh);
  if (mounted) switchLinks(destination);
  else {
    if (existsSync(site)) renameSync(site, former);
    renameSync(fresh, site);
    if (existsSync(former)) clearAway(former, aside);
  }
}

/** Moves a folder, across file systems by copying. */
function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

const current = '.site';
const versionName = /^\.site-\d+$/;

function switchLinks({ site, fresh }: Destination): void {
  const numbers = readdirSync(site).flatMap((name) => (versionName.test(name) ? [Number(name.slice(6))] : []));
  const version = `.site-${Math.max(0, ...numbers) + 1}`;
  renameSync(fresh, join(site, version));
  const names = readdirSync(join(site, version));
  // A site that was written as plain files is taken into a version of its own, name by name, before the switch.
  if (!existsSync(join(site, current))) relink(site, version, current);
  for (const name of names) {
    const path = join(site, name);
    if (!isLink(path)) {
      rmSync(path, { recursive: true, force: true });
      symlinkSync(join(current, name), path);
    }
  }
  relink(site, version, current);
  for (const name of readdirSync(site))
    if (!names.includes(name) && !name.startsWith('.')) rmSync(join(site, name), { recursive: true });
  clearVersions(site);
}

/** Points a link of `folder` elsewhere in one step. */
function relink(folder: string, target: string, name: string): void {
  const draft = join(folder, `${name}.new`);
  rmSync(draft, { force: true });
  symlinkSync(target, draft);
  renameSync(draft, join(folder, name));
}

/** Deletes versions that the link does not lead to. */
function clearVersions(site: string): void {
  const link = join(site, current);
  const kept = isLink(link) ? readlinkSync(link) : undefined;
  for (const name of readdirSync(site))
    if (versionName.test(name) && name !== kept) rmSync(join(site, name), { recursive: true });
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
