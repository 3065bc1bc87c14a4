import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/** The engine's files that the site uses; its ready-made interfaces are left out. */
const usedFiles =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|(index|fragment|filter)\/.*)$/;

/** Writes the search index of `records` into `folder`. Fails if the engine refuses a record. */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const outcome = await index.addCustomRecord(record);
      if (outcome.errors.length > 0)
        throw new Error(`${record.url} could not be indexed: ${outcome.errors.join('; ')}`);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`The search index could not be written: ${failures.join('; ')}`);
    for (const { path, content } of files) {
      if (!usedFiles.test(path)) continue;
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  } finally {
    await close();
  }
}
