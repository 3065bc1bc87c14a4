import { join } from 'node:path';
import { fileName, isFault, listFolder, readTextFile } from '../../reading/files.ts';
import type { Folders } from '../../reading/folders.ts';
import { splitFrontMatter } from '../../reading/front-matter.ts';
import { type EntryKind, entryKinds, kindNames } from '../../schema/entry-kinds.ts';
import { mendBody } from './body.ts';
import { mendFrontMatter } from './front-matter.ts';

/** A file as it is and as it would be. */
export interface MendedFile {
  path: string;
  name: string;
  before: string;
  after: string;
}

/** Everything in the entries that has one right answer, mended; nothing is written. */
export function mendEntries(folders: Folders, isAskedFor: (name: string) => boolean): MendedFile[] {
  return kindNames.flatMap((kind) =>
    listFolder(folders.root, join(folders.content, entryKinds[kind].folder)).paths.flatMap((path): MendedFile[] => {
      const name = fileName(folders.root, path);
      if (!path.endsWith('.mdx') || !isAskedFor(name)) return [];
      const file = readTextFile(folders.root, path);
      if (isFault(file)) return [];
      const after = mendEntry(file.text, kind);
      return after === file.text ? [] : [{ path, name, before: file.text, after }];
    }),
  );
}

/** An entry's file, or that of its English body, with everything mended that has one right answer. */
export function mendEntry(text: string, kind: EntryKind): string {
  const { yaml, body, problem } = splitFrontMatter(text);
  if (problem) return text;
  const mended = mendBody(body.text);
  return yaml ? `---\n${mendFrontMatter(yaml.text, kind)}---\n${mended}` : mended;
}
