import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { link } from '../../../catalogue/link.ts';
import { unpacked } from '../../../catalogue/site-catalogue.ts';
import { writeCatalogueIndex } from '../../../search/index/write-index.ts';
import { noteWritten } from '../again/note-written.ts';
import { keeping } from '../kept/kept-words.ts';
import type { IndexWorkerData } from './write-in-worker.ts';

/* Writes the search index while the pages are made. Answers with what it wrote. */
const { input, site, folder, code, compressing } = workerData as IndexWorkerData;
writeCatalogueIndex(link(unpacked(input)), join(site, folder), keeping(code));
const written = noteWritten(site, folder, compressing);
flushCompileCache();
parentPort?.postMessage(written);
