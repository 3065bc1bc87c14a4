import { join } from 'node:path';
import type { KnownEntry } from '../schema/entry.ts';
import { type EntryKind, entryKinds, kindNames } from '../schema/entry-kinds.ts';
import type { Fault } from '../schema/fault.ts';
import { identifierPattern } from '../schema/identifier.ts';
import type { ReadingRule } from '../schema/rule-name.ts';
import type { Wording } from '../schema/text.ts';
import { isFault, listFolder, readTextFile, strayFiles, type TextFile } from './files.ts';
import type { Folders } from './folders.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';
import { englishFile } from './where-in-file.ts';

/** An entry as read from its files; `file` is the name of its own, relative to the project's root. */
export interface FileEntry extends ReadEntry {
  file: string;
}

export interface ReadEntries {
  entries: FileEntry[];
  /** Entries whose files were refused: they are there all the same, and what refers to them is no fault. */
  unread: KnownEntry[];
  /** What is wrong with files, whatever they hold. */
  faults: Fault[];
  files: number;
}

/** Reads every entry of `content/`. */
export function readEntries(folders: Folders): ReadEntries {
  const expected = Object.values(entryKinds).map(({ folder }) => folder);
  const read: ReadEntries = {
    entries: [],
    unread: [],
    faults: strayFiles(folders.root, folders.content, expected),
    files: 0,
  };
  for (const kind of kindNames) {
    const { paths, faults } = listFolder(folders.root, join(folders.content, entryKinds[kind].folder));
    read.files += paths.length;
    read.faults.push(...faults);
    assemble(
      kind,
      paths.map((path) => readTextFile(folders.root, path)),
      read,
    );
  }
  return read;
}

/** Puts `<id>.mdx` and `<id>.en.mdx` together. */
function assemble(kind: EntryKind, files: readonly (TextFile | Fault)[], read: ReadEntries): void {
  const own = new Map<string, TextFile>();
  const english = new Map<string, TextFile>();
  const unread = new Set<string>();
  for (const file of files) {
    if (isFault(file)) {
      read.faults.push(file);
      unread.add(file.file);
      continue;
    }
    const match = /^(?<id>[^.]+)(?<english>\.en)?\.mdx$/.exec(file.base);
    const id = match?.groups?.id ?? '';
    if (!identifierPattern.test(id)) {
      read.faults.push(badName(file));
      // A name that differs by case still takes part in the search for collisions.
      if (!/^[A-Za-z0-9-]+(\.en)?\.mdx$/.test(file.base)) continue;
    }
    (match?.groups?.english ? english : own).set(id, file);
  }
  for (const [id, { name, text }] of own) {
    const translation = english.get(id)?.text ?? (unread.has(englishFile(name)) ? '' : undefined);
    read.entries.push({ file: name, ...readEntry({ kind, id }, { own: text, english: translation }) });
  }
  for (const [id, { name }] of english) {
    if (!own.has(id) && !unread.has(name.replace(/\.en\.mdx$/, '.mdx'))) read.faults.push(orphan(name, id));
  }
  for (const file of unread) {
    const id = /\/([^/.]+)\.mdx$/.exec(file)?.[1];
    if (id !== undefined && identifierPattern.test(id)) read.unread.push({ kind, id, front: undefined });
  }
}

function badName({ name, base }: TextFile): Fault {
  return fileFault(
    name,
    'file-name',
    { zh: `文件名“${base}”不对。`, en: `The file name “${base}” is wrong.` },
    {
      zh: '文件名是 <id>.mdx 或 <id>.en.mdx，id 只用小写英文字母、数字和连字符。',
      en: 'Files are called <id>.mdx or <id>.en.mdx, the id in lower-case letters, digits and hyphens.',
    },
  );
}

function orphan(name: string, id: string): Fault {
  return fileFault(
    name,
    'orphan',
    { zh: `没有对应的 ${id}.mdx。`, en: `There is no ${id}.mdx beside it.` },
    { zh: `先写 ${id}.mdx，或改正文件名。`, en: `Write ${id}.mdx first, or correct the file name.` },
  );
}

function fileFault(file: string, rule: ReadingRule, message: Wording, hint: Wording): Fault {
  return { file, line: 1, column: 1, severity: 'error', rule, message, hint };
}
