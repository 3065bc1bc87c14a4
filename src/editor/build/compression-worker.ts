import { workerData } from 'node:worker_threads';
import { writeCopies } from './precompress.ts';

/* A worker of precompress(): its share of the files. */
const { site, files } = workerData as { site: string; files: readonly string[] };
for (const file of files) writeCopies(site, file);
