import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
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
  const paths = Object.entries(files).map(([path, text]) => [join(folder, path), text] as const);
  for (const parent of new Set(paths.map(([path]) => dirname(path)))) mkdirSync(parent, { recursive: true });
  for (const [path, text] of paths) writeFileSync(path, text);
}

/** A thesaurus of two concepts, and no questions: the real ones are thousands, and take their time to read. */
const smallLists = {
  'asked-questions.yaml': '[]\n',
  'thesaurus.yaml': '- { id: quality, label: { zh: 质量, en: Quality } }\n',
  'thesaurus/quality.yaml': [
    '- { id: quality-inspection, label: { zh: 质检, en: Quality inspection }, words: [质量检验], terms: [stages/quality-control] }',
    '- { id: surface-inspection, label: { zh: 表面检测, en: Surface inspection }, words: [表检], broader: [quality-inspection] }',
    '',
  ].join('\n'),
};

/** Writes the real seeds, but for a small thesaurus and no questions, into a folder. */
function writeSeeds(folder: string): void {
  cpSync(join(root, 'seeds'), folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:imports|thesaurus|asked-questions)(?:[\\/]|\.yaml$|$)/.test(path),
  });
  writeFiles(folder, smallLists);
}

let shared: string | undefined;

/** The folder of such seeds that no test changes: to write them for each would be most of what a small project costs. */
function sharedSeeds(): string {
  if (shared) return shared;
  const kept = join(root, 'node_modules/.cache/atlas-test-seeds');
  mkdirSync(kept, { recursive: true });
  const written = mkdtempSync(join(kept, 'new-'));
  writeSeeds(written);
  const place = join(kept, digestOfFiles(written));
  // Another worker may have been here before, or be here at the same time.
  if (existsSync(place) && digestOfFiles(place) !== basename(place)) rmSync(place, { recursive: true });
  try {
    renameSync(written, place);
  } catch {
    rmSync(written, { recursive: true });
  }
  shared = place;
  return place;
}

function digestOfFiles(folder: string): string {
  const hash = createHash('sha256');
  for (const path of globSync('**/*.yaml', { cwd: folder }).sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

const projectIn = (folder: string): Folders => ({
  root: folder,
  content: join(folder, 'content'),
  seeds: join(folder, 'seeds'),
  public: join(folder, 'public'),
});

/** Folders of a project that holds `files` as content, with the real seeds, but for a small thesaurus; these only to be read. */
export function projectWith(folder: string, files: Readonly<Record<string, string>>): Folders {
  const folders = projectIn(folder);
  writeFiles(folders.content, files);
  return { ...folders, seeds: sharedSeeds() };
}

/** The same with seeds of its own, for a test that changes them. */
export function projectWithSeeds(folder: string, files: Readonly<Record<string, string>>): Folders {
  const folders = projectIn(folder);
  writeFiles(folders.content, files);
  writeSeeds(folders.seeds);
  return folders;
}
