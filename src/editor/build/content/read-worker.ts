import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { readAll } from '../../../catalogue/load.ts';
import { holdCatalogue, packHeld } from '../../../catalogue/site-catalogue.ts';
import { lastModified } from '../../../open-data/last-modified.ts';
import type { ReadContent, ReadWorkerData } from './read-in-worker.ts';

/* Reads content and reference data for a build: see read-in-worker.ts. */
const { folders, base } = workerData as ReadWorkerData;
const answer = read();
flushCompileCache();
parentPort?.postMessage(answer);

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
