import { join } from 'node:path';
import type { PackedInput } from '../../../catalogue/site-catalogue.ts';
import type { MovedEntry } from '../../../delivery/redirects.ts';
import type { Folders } from '../../../reading/folders.ts';
import type { Fault } from '../../../schema/fault.ts';
import { startWorker } from '../start-worker.ts';

/** What the worker is given, as plain data. */
export interface ReadWorkerData {
  folders: Folders;
  /** The path that the site is published under. */
  base: string;
}

/** What is told of an entry outside its pages. */
export interface BuiltEntry extends MovedEntry {
  lastModified: string;
}

/** Why no site is made of content: its errors, and how many files were read. */
export interface ContentErrors {
  errors: readonly Fault[];
  files: number;
}

/** What a site is made of, packed, with what is told of its entries; or the errors. */
export type ReadContent = { input: PackedInput; entries: readonly BuiltEntry[] } | ContentErrors;

/**
 * Reads content and reference data, and judges it, in a thread of its own: what
 * that took of memory, more than all else at the beginning of a build, goes with it.
 */
export function readInWorker(workerData: ReadWorkerData): Promise<ReadContent> {
  const worker = startWorker(join(import.meta.dirname, 'read-worker.ts'), { workerData });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
