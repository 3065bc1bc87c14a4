import { parentPort, workerData } from 'node:worker_threads';
import { type LinkInput, link } from '../../catalogue/link.ts';
import { writeCatalogueIndex } from './write-index.ts';

/* Writes the search index while the pages are made. Answers with how many entries it has. */
const { input, folder } = workerData as { input: LinkInput; folder: string };
parentPort?.postMessage(writeCatalogueIndex(link(input), folder));
