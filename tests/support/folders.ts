import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Folders } from '../../src/reading/folders.ts';

/** The project's root. */
export const root = resolve(import.meta.dirname, '../..');

/** Where many files are made quickly: in memory where a gigabyte is free, which takes a twentieth of the work of a disk. */
export function quickPlace(): string {
  const memory = '/dev/shm';
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 1e9 ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Calls `use` with an empty folder, which is gone afterwards. */
export function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  let outcome: T;
  try {
    outcome = use(folder);
  } catch (error) {
    clear();
    throw error;
  }
  if (outcome instanceof Promise) return outcome.finally(clear) as T;
  clear();
  return outcome;
}

/** Writes files by their path under `folder`. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A thesaurus of one concept: the real one is 4,500, and takes its time to read. */
const smallThesaurus = {
  'thesaurus.yaml': '- { id: quality, label: { zh: 质量, en: Quality } }\n',
  'thesaurus/quality.yaml': [
    '- { id: quality-inspection, label: { zh: 质检, en: Quality inspection }, words: [质量检验], terms: [stages/quality-control] }',
    '- { id: surface-inspection, label: { zh: 表面检测, en: Surface inspection }, words: [表检], broader: [quality-inspection] }',
    '',
  ].join('\n'),
};

/** Folders of a project that holds `files` as content, with the real seeds, but for a small thesaurus. */
export function projectWith(folder: string, files: Readonly<Record<string, string>>): Folders {
  writeFiles(join(folder, 'content'), files);
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), {
    recursive: true,
    filter: (path) => !/[\\/](?:imports|thesaurus)(?:[\\/]|\.yaml$|$)/.test(path),
  });
  writeFiles(join(folder, 'seeds'), smallThesaurus);
  return {
    root: folder,
    content: join(folder, 'content'),
    seeds: join(folder, 'seeds'),
    public: join(folder, 'public'),
  };
}
