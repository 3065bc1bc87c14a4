import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { describeFaults } from '../reading/describe-faults.ts';
import { projectFolders } from '../reading/folders.ts';
import { readAll } from './load.ts';
import { holdCatalogue, needsContent } from './site-catalogue.ts';

/**
 * Reads content and seeds for Astro, once: what is read, judged and rendered
 * here makes all pages, and no entry ever becomes a module. A build with errors
 * stops; live editing goes on with what is sound, and shows what changes.
 */
export function siteContent(): AstroIntegration {
  let base = '/';
  return {
    name: 'atlas-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:start': () => {
        // The build that places a whole site reads by itself.
        if (!needsContent()) return;
        const faults = read(base);
        if (faults !== '') throw new Error(faults);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { content, seeds } = projectFolders();
        const readAgain = () => {
          const faults = read(base);
          if (faults !== '') logger.error(faults);
        };
        readAgain();
        server.watcher.add([content, seeds]);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content) && !path.startsWith(seeds)) return;
          readAgain();
          // All pages come from there: as if it had changed, so that their paths are asked for anew.
          server.watcher.emit('change', join(import.meta.dirname, 'site-catalogue.ts'));
        });
      },
    },
  };
}

/** Reads and holds what is sound; returns the errors as text. */
function read(base: string): string {
  const { seeds, entries, faults } = readAll(projectFolders(), base);
  if (seeds) holdCatalogue({ seeds, entries });
  const errors = faults.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? describeFaults(errors) : '';
}
