import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFault, readTextFile } from './files.ts';
import { projectFolders } from './folders.ts';
import { englishFile } from './where-in-file.ts';

/** An entry's files as they are written, for whoever corrects them. */
export interface EntrySource {
  text: string;
  english?: string;
}

/** The files of the entry at `file`, a path relative to the project's root. */
export function entrySource(file: string): EntrySource {
  const { root } = projectFolders();
  const read = (path: string): string | undefined => {
    if (!existsSync(join(root, path))) return undefined;
    const found = readTextFile(root, join(root, path));
    return isFault(found) ? undefined : found.text;
  };
  const english = read(englishFile(file));
  return { text: read(file) ?? '', ...(english === undefined ? {} : { english }) };
}
