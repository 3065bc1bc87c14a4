import { enableCompileCache, flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { IndexWorkerData } from './write-in-worker.ts';

/* Writes the search index while the pages are made. Answers with how many entries it has. */
enableCompileCache('.atlas/compiled');
const { link } = await import('../../../catalogue/link.ts');
const { unpacked } = await import('../../../catalogue/site-catalogue.ts');
const { writeCatalogueIndex } = await import('../../../search/index/write-index.ts');
const { keeping } = await import('../kept/kept-words.ts');
flushCompileCache();
const { input, folder, code } = workerData as IndexWorkerData;
parentPort?.postMessage(writeCatalogueIndex(link(unpacked(input)), folder, keeping(code)));
