import { readFileSync } from 'node:fs';
import { satteri } from '../../dialect/satteri.ts';
import type { Against } from '../../judging/against.ts';
import { judge } from '../../judging/judge.ts';
import { readEntries } from '../../reading/entries.ts';
import { type EntryFile, entryFiles, type WrittenFile } from '../../reading/entry-file.ts';
import { fileName } from '../../reading/files.ts';
import type { Folders } from '../../reading/folders.ts';
import { imageSizes } from '../../reading/images.ts';
import { type ReadEntry, readEntry } from '../../reading/read-entry.ts';
import { readSeeds } from '../../reading/seeds.ts';
import { indexSeeds } from '../../reading/vocabulary.ts';
import { type EntryKind, entryPath } from '../../schema/entry-kinds.ts';
import { compareFaults, type Fault } from '../../schema/fault.ts';
import { today } from '../../schema/today.ts';
import type { Batch, PlannedEntry } from './batch.ts';
import type { ImportContext } from './context.ts';
import { ImportLog } from './log.ts';
import { readMapping } from './mapping.ts';
import { mergeEnterprise } from './merge-enterprise.ts';
import { mergeScenario } from './merge-scenario.ts';
import type { Merge } from './merged.ts';
import { readLines } from './read-lines.ts';
import { isTable } from './table/read-table.ts';
import { readTableBatch } from './table/table-batch.ts';

/** What an import file comes to: the files to write, or the faults that forbid it. */
export interface Conversion {
  rows: number;
  written: WrittenFile[];
  /** Ids of entries that the file adds, that it adds something to, and that it leaves as they are. */
  added: string[];
  merged: string[];
  standing: string[];
  faults: Fault[];
  log: ImportLog;
}

/** The kinds of entries that an import adds to; of all others it leaves those that stand as they are. */
const mergers: Partial<Record<EntryKind, Merge>> = { scenario: mergeScenario, enterprise: mergeEnterprise };

/** The report's first lines. */
export function summaryOf({ rows, added, merged, standing }: Conversion): string[] {
  return [
    `rows: ${rows}`,
    `new entries: ${added.length}`,
    `entries that stood already and gained something: ${merged.length}`,
    `already in the catalogue, left as they are: ${standing.length}`,
  ];
}

/**
 * Converts an import file and judges the files that it would write together
 * with the content that stands. Writes nothing. `columns` names a column
 * mapping for a table.
 */
export async function convertFile(file: string, folders: Folders, columns?: string): Promise<Conversion> {
  const log = new ImportLog();
  const name = fileName(folders.root, file);
  const conversion: Conversion = { rows: 0, written: [], added: [], merged: [], standing: [], faults: [], log };
  const { seeds, faults } = readSeeds(folders);
  if (!seeds) return { ...conversion, faults: faults.sort(compareFaults) };
  const context: ImportContext = { mapping: readMapping(file), vocabulary: indexSeeds(seeds), log, reviewed: today() };
  const { entries, unread } = readEntries(folders);
  const others = [...entries.map(({ entry }) => entry), ...unread];
  const batch = isTable(file)
    ? await readTableBatch(file, name, others, context, columns)
    : readLines(readFileSync(file, 'utf8'), name, context);
  const standing = new Map<string, ReadEntry | undefined>([
    ...unread.map((entry) => [entryPath(entry), undefined] as const),
    ...entries.map((read) => [entryPath(read.entry), read] as const),
  ]);
  const planned = new Map<string, PlannedEntry>();
  for (const entry of batch.entries) plan(entry, standing, planned, context, conversion);
  const against = { vocabulary: context.vocabulary, others, imageSize: imageSizes(folders) };
  return { ...conversion, rows: batch.rows, ...outcome(batch, [...planned.values()], against, name) };
}

/** Decides what becomes of an entry: it is new, adds to one that stands or comes before it, or is there already. */
function plan(
  entry: EntryFile,
  standing: ReadonlyMap<string, ReadEntry | undefined>,
  planned: Map<string, PlannedEntry>,
  { vocabulary, log }: ImportContext,
  conversion: Conversion,
): void {
  const { kind, id, data } = entry;
  const path = entryPath(entry);
  const earlier = planned.get(path);
  if (!earlier && !standing.has(path)) {
    conversion.added.push(id);
    const files = entryFiles(entry);
    const [own, english] = files;
    const read = readEntry({ kind, id }, { own: own?.text ?? '', english: english?.text });
    planned.set(path, { read, files, origin: (field) => field });
    return;
  }
  // One that stands, but could not be read, is left to whoever mends it.
  const before = earlier?.read ?? standing.get(path);
  const merged = before && mergers[kind]?.(before.texts.own, id, data, vocabulary, log);
  if (!merged) {
    conversion.standing.push(id);
    log.add('Already in the catalogue: left as it is', id);
    return;
  }
  conversion.merged.push(id);
  const { text, origin } = merged;
  const others = (earlier?.files ?? []).filter((file) => file.path !== path);
  planned.set(path, {
    read: readEntry({ kind, id }, { ...before.texts, own: text }),
    files: [{ path, text }, ...others],
    origin,
  });
}

/** The files to write; none where anything is wrong with a row or with what it would come to. */
function outcome(
  batch: Batch,
  planned: readonly PlannedEntry[],
  against: Against,
  file: string,
): Pick<Conversion, 'written' | 'faults'> {
  const { findings } = judge(
    planned.map(({ read }) => read.entry),
    against,
    satteri,
  );
  // Errors only: what the check merely remarks on would bury what must be mended.
  const errors = [...planned.flatMap(({ read }) => read.findings), ...findings].filter(
    ({ severity }) => severity === 'error',
  );
  const faults = [...batch.problems.map((problem) => ({ file, ...problem })), ...batch.place(errors, planned)];
  return {
    written: faults.length > 0 ? [] : planned.flatMap(({ files }) => files),
    faults: faults.sort(compareFaults),
  };
}
