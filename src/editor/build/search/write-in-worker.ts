import { join } from 'node:path';
import type { PackedInput } from '../../../catalogue/site-catalogue.ts';
import { startWorker } from '../start-worker.ts';
import type { MadeFile } from '../taken-over.ts';

/** What the worker is given, as plain data. */
export interface IndexWorkerData {
  input: PackedInput;
  /** The site, and the folder in it that the index is written into. */
  site: string;
  folder: string;
  /** Whether it is kept for a later build that needs just this. */
  compressing: boolean;
  /** Digest of the code. */
  code: string;
}

/** Writes the search index in a thread of its own while the pages are made. Returns what it wrote. */
export function writeIndexInWorker(
  data: IndexWorkerData,
): Promise<readonly (readonly [file: string, made: MadeFile])[]> {
  const worker = startWorker(join(import.meta.dirname, 'index-worker.ts'), {
    workerData: data,
    // Its data live long: a wide nursery spares copying them.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
