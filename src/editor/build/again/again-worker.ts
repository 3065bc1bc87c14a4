import { mkdirSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { MadeFile } from '../taken-over.ts';
import { asItWas } from './as-it-was.ts';
import type { AgainAnswer, AgainData } from './files-again.ts';

/* Puts its share of a site's files there as they were: see files-again.ts. */
const { files, ...place } = workerData as AgainData;
const answer = all();
flushCompileCache();
parentPort?.postMessage(answer);

function all(): AgainAnswer {
  const folders = new Set<string>();
  const written: [string, MadeFile][] = [];
  for (const [file, before] of files) {
    const folder = dirname(join(place.site, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const made = asItWas(place, file, before);
    if (!made) return undefined;
    written.push([file, made]);
  }
  return written;
}
