import { resolve } from 'node:path';

/** Where the catalogue's files lie; absolute paths. */
export interface Folders {
  /** The project's root: files in faults are named relative to it. */
  root: string;
  content: string;
  seeds: string;
  /** Public files, for the images that bodies show. */
  public: string;
}

/** The project's folders, with `CONTENT_DIR` and `SEEDS_DIR` of the environment in place of the usual ones. */
export function projectFolders(environment: NodeJS.ProcessEnv = process.env, root = process.cwd()): Folders {
  return {
    root,
    content: resolve(root, environment.CONTENT_DIR ?? 'content'),
    seeds: resolve(root, environment.SEEDS_DIR ?? 'seeds'),
    public: resolve(root, 'public'),
  };
}
