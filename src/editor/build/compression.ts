import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { precompress } from './precompress.ts';
import { filesOf } from './standing.ts';

/** Compresses, last of all, the texts that the bundle puts into every site: the workers that make the pages compress those. */
export function compression(wanted: boolean): AstroIntegration {
  return {
    name: 'atlas-compression',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = fileURLToPath(dir);
        if (wanted) await precompress(files, filesOf(files));
      },
    },
  };
}
