import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../mcp/site.ts';
import { standingBuild } from '../build/standing.ts';

/** The whole site that stands in a folder; absent where none does. */
export function builtSite(folder: string): Site | undefined {
  if (!standingBuild(folder)) return undefined;
  return {
    // A new build takes the place of the old one while this runs.
    build: async () => readFileSync(join(folder, 'build.json'), 'utf8'),
    read: async (path) => new Uint8Array(await readFile(join(folder, path))),
    async text(path) {
      try {
        return await readFile(join(folder, path), 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}
