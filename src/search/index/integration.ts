import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { link } from '../../catalogue/link.ts';
import { readAll } from '../../catalogue/load.ts';
import { projectFolders } from '../../reading/folders.ts';
import { writeCatalogueIndex } from './write-index.ts';

/** Writes the search index beside the finished pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'atlas-search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const reading = readAll(projectFolders());
        if (!reading.seeds) throw new Error('The reference data could not be read.');
        const catalogue = link({ ...reading, seeds: reading.seeds });
        const entries = writeCatalogueIndex(catalogue, join(fileURLToPath(dir), 'search-index'));
        logger.info(`${entries} entries indexed`);
      },
    },
  };
}
