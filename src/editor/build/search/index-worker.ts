import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { IndexWorkerData } from './write-in-worker.ts';

/* Writes the search index while the pages are made. Answers with what it wrote. */
enableCompileCache('.atlas/compiled');
const { link } = await import('../../../catalogue/link.ts');
const { unpacked } = await import('../../../catalogue/site-catalogue.ts');
const { writeCatalogueIndex } = await import('../../../search/index/write-index.ts');
const { keeping } = await import('../kept/kept-words.ts');
const { noteWritten } = await import('../again/note-written.ts');
flushCompileCache();
const { input, site, folder, code, compressing } = workerData as IndexWorkerData;
writeCatalogueIndex(link(unpacked(input)), join(site, folder), keeping(code));
parentPort?.postMessage(noteWritten(site, folder, compressing));
