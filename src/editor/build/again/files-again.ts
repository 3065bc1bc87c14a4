import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startWorker } from '../start-worker.ts';
import type { MadeFile, MadeFiles } from '../taken-over.ts';
import type { SiteInMaking } from './as-it-was.ts';

/** What a worker is given, as plain data: where the site is made, and its share of the files. */
export interface AgainData extends SiteInMaking {
  files: readonly (readonly [file: string, made: MadeFile])[];
}

/** What it answers: what stands there now, or nothing where one of them is not to be had. */
export type AgainAnswer = readonly (readonly [file: string, made: MadeFile])[] | undefined;

/**
 * Puts all these files of a site there as they were, by as many workers as the
 * machine has processors: nothing is read, and no page is made. Returns nothing
 * where one of them is neither in the former site nor kept.
 */
export async function filesAgain(place: SiteInMaking, files: MadeFiles): Promise<MadeFiles | undefined> {
  const [all, many] = [[...files], availableParallelism()];
  const shares = Array.from({ length: many }, (_, own) => all.filter((_, index) => index % many === own));
  const answers = await Promise.all(shares.map((share) => inWorker({ ...place, files: share })));
  const whole = answers.flatMap((answer) => answer ?? []);
  return whole.length === files.size ? new Map(whole) : undefined;
}

function inWorker(workerData: AgainData): Promise<AgainAnswer> {
  const worker = startWorker(join(import.meta.dirname, 'again-worker.ts'), { workerData });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
