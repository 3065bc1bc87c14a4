import { enableCompileCache, flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { LinkInput } from '../../catalogue/link.ts';

/* Writes the search index while the pages are made. Answers with how many entries it has. */
enableCompileCache('.atlas/compiled');
const { link } = await import('../../catalogue/link.ts');
const { writeCatalogueIndex } = await import('./write-index.ts');
flushCompileCache();
const { input, folder } = workerData as { input: LinkInput; folder: string };
parentPort?.postMessage(writeCatalogueIndex(link(input), folder));
