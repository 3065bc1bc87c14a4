import { join } from 'node:path';
import { vi } from 'vitest';
import { packHeld } from '../../src/catalogue/site-catalogue.ts';
import { siteBundle } from '../../src/editor/build/bundle/site-bundle.ts';
import { readInputs } from '../../src/editor/build/inputs.ts';
import { PageWorker } from '../../src/editor/build/pages/one-worker.ts';
import { readSettings } from '../../src/schema/settings.ts';
import { shellEnvironment } from './environment.ts';

/** A worker that makes pages of the catalogue that is held into `site`, with the bundle of the built site; `folder` is for its own files. */
export async function pageWorker(folder: string, site: string): Promise<PageWorker> {
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
    code: 'none',
  });
  await worker.take(packHeld());
  return worker;
}
