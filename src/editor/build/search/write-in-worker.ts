import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PackedInput } from '../../../catalogue/site-catalogue.ts';

/** What the worker is given, as plain data. */
export interface IndexWorkerData {
  input: PackedInput;
  /** Where the index is written. */
  folder: string;
  /** Digest of the code. */
  code: string;
}

/** Writes the search index in a thread of its own while the pages are made. Returns how many entries it has. */
export function writeIndexInWorker(data: IndexWorkerData): Promise<number> {
  const worker = new Worker(join(import.meta.dirname, 'index-worker.ts'), {
    workerData: data,
    // Its data live long: a wide nursery spares copying them.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
