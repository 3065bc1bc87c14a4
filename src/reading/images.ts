import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from './folders.ts';

/** Tells the size in bytes of the site's images, by their path on the site; `undefined` for what is no plain file. */
export function imageSizes(folders: Folders): (path: string) => number | undefined {
  return (path) => {
    try {
      const status = lstatSync(join(folders.public, path), { throwIfNoEntry: false });
      return status?.isFile() ? status.size : undefined;
    } catch {
      // A path that is too long, say, leads to no image.
      return undefined;
    }
  };
}
