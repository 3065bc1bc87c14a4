import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import type { Language } from '../../src/schema/text.ts';
import { SearchEngine } from '../../src/search/engine/engine.ts';
import type { ReadFile } from '../../src/search/engine/index-files.ts';

/** Reads files as Node does. */
export const readFromDisk: ReadFile = async (path) => new Uint8Array(await readFile(path));

/** An engine that reads the index of the built site from the disk, without a page. */
export function engineOnDisk(language: Language = 'zh', read: ReadFile = readFromDisk): SearchEngine {
  return new SearchEngine(language, { index: join(siteFolder(), 'search-index/'), entries: '/' }, [], read);
}
