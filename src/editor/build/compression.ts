import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { precompress } from './precompress.ts';
import { filesOf } from './standing.ts';

/**
 * Compresses the site's texts while it is still being completed: the first
 * integration begins with what stands, and whatever comes between the two (the
 * search index, which leaves a core idle) goes on meanwhile; the second waits,
 * and compresses what has come since.
 */
export function compression(wanted: boolean): [begin: AstroIntegration, end: AstroIntegration] {
  let taken: ReadonlySet<string> = new Set();
  let begun = Promise.resolve();
  return [
    {
      name: 'atlas-compression-begin',
      hooks: {
        'astro:build:done': ({ dir }) => {
          if (!wanted) return;
          const site = fileURLToPath(dir);
          const files = filesOf(site);
          taken = new Set(files);
          begun = precompress(site, files);
          // Told where it is waited for.
          begun.catch(() => {});
        },
      },
    },
    {
      name: 'atlas-compression-end',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          if (!wanted) return;
          await begun;
          const site = fileURLToPath(dir);
          const since = filesOf(site).filter((path) => !taken.has(path) && !/\.(br|gz)$/.test(path));
          await precompress(site, since);
        },
      },
    },
  ];
}
