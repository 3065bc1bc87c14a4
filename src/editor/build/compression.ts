import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { precompress } from './precompress.ts';
import { filesOf } from './standing.ts';

/** Compresses, last of all, the site's texts that are not compressed yet: the workers that make the pages compress those. */
export function compression(wanted: boolean): AstroIntegration {
  return {
    name: 'atlas-compression',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (!wanted) return;
        const site = fileURLToPath(dir);
        const files = filesOf(site).filter((path) => !/\.(br|gz)$/.test(path));
        await precompress(
          site,
          files.filter((path) => !existsSync(join(site, `${path}.br`))),
        );
      },
    },
  };
}
