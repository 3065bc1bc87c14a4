import { enableCompileCache, flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadContent, ReadWorkerData } from './read-in-worker.ts';

/* Reads content and reference data for a build: see read-in-worker.ts. */
enableCompileCache('.atlas/compiled');
const { readAll } = await import('../../../catalogue/load.ts');
const { holdCatalogue, packHeld } = await import('../../../catalogue/site-catalogue.ts');
const { lastModified } = await import('../../../open-data/last-modified.ts');
flushCompileCache();
const { folders, base } = workerData as ReadWorkerData;
parentPort?.postMessage(read());

function read(): ReadContent {
  const { seeds, faults, files, entries } = readAll(folders, base);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !seeds) return { errors, files };
  holdCatalogue({ seeds, entries });
  return {
    input: packHeld(),
    entries: entries.map(({ kind, id, record }) => ({
      ...{ kind, id, formerIds: record.formerIds },
      lastModified: lastModified({ record }),
    })),
  };
}
