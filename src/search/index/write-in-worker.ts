import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LinkInput } from '../../catalogue/link.ts';

/** Writes the search index into `folder`, in a thread of its own while the pages are made. Returns how many entries it has. */
export function writeIndexInWorker(input: LinkInput, folder: string): Promise<number> {
  const worker = new Worker(join(import.meta.dirname, 'index-worker.ts'), {
    workerData: { input, folder },
    // Its data live long: a wide nursery spares copying them.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
