import { cpSync, mkdirSync } from 'node:fs';
import { readInWorker } from '../../src/editor/build/content/read-in-worker.ts';
import { PageWorker } from '../../src/editor/build/pages/one-worker.ts';
import type { PageTask } from '../../src/editor/build/pages/worker-data.ts';
import { readSettings } from '../../src/schema/settings.ts';
import { bundleOf, type SmallProject } from './small-build.ts';

/**
 * Makes of a small project's site the files that every site has, and the wanted pages, by what makes all of them in
 * a build: content is read and judged, and its errors are thrown.
 */
export async function makeSomePages(project: SmallProject, isWanted: (page: PageTask) => boolean): Promise<void> {
  const { dist, settings: given, ...folders } = project;
  const { settings } = readSettings(given);
  const bundle = bundleOf(given);
  if (!bundle) throw new Error('The code is not bundled for these settings.');
  const read = await readInWorker({ folders, base: settings.BASE_PATH });
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  mkdirSync(dist, { recursive: true });
  cpSync(bundle.files, dist, { recursive: true });
  const worker = new PageWorker({
    bundle,
    site: dist,
    former: dist,
    origin: new URL(given.SITE_URL ?? 'http://localhost:4321').origin,
    base: settings.BASE_PATH,
    compressing: false,
    code: 'none',
  });
  try {
    await worker.take(read.input);
    await worker.make((await worker.which()).filter(isWanted));
  } finally {
    await worker.end();
  }
}
