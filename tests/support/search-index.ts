import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/schema/text.ts';
import { SearchEngine } from '../../src/search/engine/engine.ts';
import type { ReadFile } from '../../src/search/engine/index-files.ts';
import { writeCatalogueIndex } from '../../src/search/index/write-index.ts';
import { realCatalogue } from './catalogue.ts';

let written: string | undefined;

/** A folder with the search index of the real content, with a slash at its end; written once. */
export function indexFolder(): string {
  if (written === undefined) {
    written = `${mkdtempSync(join(tmpdir(), 'atlas-index-'))}/`;
    const folder = written;
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    writeCatalogueIndex(realCatalogue(), folder);
  }
  return written;
}

/** Reads files as Node does. */
export const readFromDisk: ReadFile = async (path) => new Uint8Array(await readFile(path));

/** An engine that reads the index of the real content from the disk, without a page. */
export function engineOnDisk(language: Language = 'zh', read: ReadFile = readFromDisk): SearchEngine {
  return new SearchEngine(language, { index: indexFolder(), entries: '/' }, [], read);
}
