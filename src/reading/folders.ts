import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Wording } from '../schema/text.ts';

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

/** What is missing of the folders before anything of them can be read, in words; absent where nothing is. */
export function whatIsMissing({ content, seeds }: Pick<Folders, 'content' | 'seeds'>): Wording | undefined {
  for (const folder of [content, join(content, 'scenarios'), seeds])
    if (!isFolder(folder)) return { zh: `${folder}：没有这个文件夹。`, en: `${folder}: there is no such folder.` };
  if (globSync('*.mdx', { cwd: join(content, 'scenarios') }).length === 0)
    return {
      zh: `${join(content, 'scenarios')}：里面没有一个条目（.mdx）。`,
      en: `${join(content, 'scenarios')}: there is no entry (.mdx) in it.`,
    };
  return undefined;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Not there, a link that leads in a circle, or closed to us.
    return false;
  }
}
