import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Folders } from '../../src/reading/folders.ts';
import { shellEnvironment } from './environment.ts';
import { projectWithSeeds, root } from './folders.ts';
import { narrowSeeds } from './narrow-seeds.ts';

/*
 * Builds of small contents by the project's own code. Bundling the code is most
 * of the work, and a bundle is kept by code and settings: tests that ask nothing
 * of settings use those that the site is built with, and others these.
 */

/** Folders of a project that holds `files` as content, with no more of the real seeds than a build of them needs. */
export function projectToBuild(folder: string, files: Readonly<Record<string, string>>): Folders {
  const folders = projectWithSeeds(folder, files);
  narrowSeeds(folders);
  return folders;
}

/** Settings of a site under a path of a host, as more than one test builds it. */
export const underPath = {
  BASE_PATH: '/atlas/cn',
  SITE_URL: 'https://intranet.example',
  CONTACT_EMAIL: 'editors@intranet.example',
  PRECOMPRESS: '0',
} as const;

const program = [join(root, 'src/editor/site.ts'), 'build'];

/** Where a build reads and writes: a project's folders, or its content alone, and the site. */
export type Place = Partial<Pick<Folders, 'seeds'>> & Pick<Folders, 'content'> & { dist: string };

const environmentOf = ({ content, seeds, dist }: Place, changes: Readonly<Record<string, string>>) =>
  shellEnvironment({
    CONTENT_DIR: content,
    ...(seeds !== undefined && { SEEDS_DIR: seeds }),
    DIST_DIR: dist,
    LANG: 'zh_CN.UTF-8',
    LC_ALL: '',
    ...changes,
  });

/** Builds a site, with changes of the environment. */
export function buildSmall(place: Place, changes: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, program, { cwd: root, env: environmentOf(place, changes), encoding: 'utf8' });
}

/** Begins to build a site; what it said so far is told by `said`. */
export function beginSmall(
  place: Place,
  changes: Readonly<Record<string, string>> = {},
): ChildProcess & { said: () => string } {
  const child = spawn(process.execPath, program, { cwd: root, env: environmentOf(place, changes) });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  return Object.assign(child, { said: () => text });
}
