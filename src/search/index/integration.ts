import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { heldInput } from '../../catalogue/site-catalogue.ts';

/** Writes the search index, in a thread of its own while the pages are made, and puts it beside them. */
export function searchIndex(): AstroIntegration {
  let folder = '';
  let writing: Promise<number> = Promise.resolve(0);
  return {
    name: 'atlas-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = join(fileURLToPath(config.cacheDir), 'search-index');
      },
      'astro:build:start': () => {
        rmSync(folder, { recursive: true, force: true });
        writing = writeInWorker(folder);
        // Told where it is waited for.
        writing.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const entries = await writing;
        const place = join(fileURLToPath(dir), 'search-index');
        mkdirSync(dirname(place), { recursive: true });
        renameSync(folder, place);
        logger.info(`${entries} entries indexed`);
      },
    },
  };
}

function writeInWorker(folder: string): Promise<number> {
  const worker = new Worker(join(import.meta.dirname, 'index-worker.ts'), {
    workerData: { input: heldInput(), folder },
    // Its data live long: a wide nursery spares copying them.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
