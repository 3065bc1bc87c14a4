import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { link } from '../../catalogue/link.ts';
import { readAll } from '../../catalogue/load.ts';
import { projectFolders } from '../../reading/folders.ts';
import { searchRecords } from './records.ts';
import { writeIndex } from './write-index.ts';

/** Writes the search index beside the finished pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'atlas-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const reading = readAll(projectFolders());
        if (!reading.seeds) throw new Error('The reference data could not be read.');
        const catalogue = link({ ...reading, seeds: reading.seeds });
        const records = searchRecords(catalogue);
        await writeIndex(records, catalogue, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${records.length} records indexed`);
      },
    },
  };
}
