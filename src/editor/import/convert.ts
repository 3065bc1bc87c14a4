import { readFileSync } from 'node:fs';
import { satteri } from '../../dialect/satteri.ts';
import type { Against } from '../../judging/against.ts';
import { judge } from '../../judging/judge.ts';
import { readEntries } from '../../reading/entries.ts';
import { type EntryFile, entryFiles, type WrittenFile } from '../../reading/entry-file.ts';
import { fileName } from '../../reading/files.ts';
import type { Folders } from '../../reading/folders.ts';
import { imageSizes } from '../../reading/images.ts';
import { type EntryTexts, type ReadEntry, readEntry } from '../../reading/read-entry.ts';
import { readSeeds } from '../../reading/seeds.ts';
import { indexSeeds } from '../../reading/vocabulary.ts';
import { contentPath, type EntryKind } from '../../schema/entry-kinds.ts';
import { compareFaults, type Fault } from '../../schema/fault.ts';
import type { EntryRef, Finding } from '../../schema/finding.ts';
import type { Wording } from '../../schema/text.ts';
import { today } from '../../schema/today.ts';
import { badMapping } from './bad-mapping.ts';
import type { Batch, PlannedEntry } from './batch.ts';
import type { ImportContext } from './context.ts';
import { decodeText, isText, noText } from './decode.ts';
import { fileKind } from './file-kind.ts';
import { ImportLog } from './log.ts';
import { type Mapping, readMapping } from './mapping.ts';
import { mergeEnterprise } from './merge-enterprise.ts';
import { mergeScenario } from './merge-scenario.ts';
import type { Merge } from './merged.ts';
import { readLines } from './read-lines.ts';
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

/** Told what is done how often, gives what is to be told how much of it is done. */
export type Progress = (what: Wording, total: number) => (done: number) => void;

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
export async function convertFile(
  file: string,
  folders: Folders,
  columns?: string,
  progress: Progress = () => () => {},
): Promise<Conversion> {
  const log = new ImportLog();
  const name = fileName(folders.root, file);
  const conversion: Conversion = { rows: 0, written: [], added: [], merged: [], standing: [], faults: [], log };
  const kind = fileKind(file);
  if (typeof kind !== 'string') return { ...conversion, faults: [{ file: name, ...kind.refused }] };
  const { seeds, faults } = readSeeds(folders);
  if (!seeds) return { ...conversion, faults: faults.sort(compareFaults) };
  let mapping: Mapping;
  try {
    mapping = readMapping(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...conversion, faults: [{ file: name, ...badMapping(reason) }] };
  }
  const context: ImportContext = { mapping, vocabulary: indexSeeds(seeds), log, reviewed: today() };
  const { entries, unread } = readEntries(folders);
  const others = [...entries.map(({ entry }) => entry), ...unread];
  const decoded = kind === 'lines' ? decodeText(readFileSync(file)) : undefined;
  if (decoded && !isText(decoded)) return { ...conversion, faults: [{ file: name, ...noText(decoded) }] };
  const batch =
    kind === 'lines'
      ? readLines(decoded?.text ?? '', name, context)
      : await readTableBatch(file, kind, name, others, context, columns);
  const standing = new Map<string, ReadEntry | undefined>([
    ...unread.map((entry) => [contentPath(entry), undefined] as const),
    ...entries.map((read) => [contentPath(read.entry), read] as const),
  ]);
  const planned = new Map<string, PlannedEntry>();
  const tell = progress({ zh: '整理', en: 'Taking up' }, batch.entries.length);
  batch.entries.forEach((entry, index) => {
    plan(entry, standing, planned, context, conversion);
    tell(index + 1);
  });
  const against = { vocabulary: context.vocabulary, others, imageSize: imageSizes(folders) };
  return { ...conversion, rows: batch.rows, ...outcome(batch, [...planned.values()], against, name, log) };
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
  const path = contentPath(entry);
  const earlier = planned.get(path);
  if (!earlier && !standing.has(path)) {
    conversion.added.push(id);
    const files = entryFiles(entry);
    const [own, english] = files;
    const texts = { own: own?.text ?? '', english: english?.text };
    planned.set(path, { ...readAgain({ kind, id }, texts), files, origin: (field) => field });
    return;
  }
  // One that stands, but could not be read, is left to whoever mends it.
  const before = earlier ?? standing.get(path);
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
    ...readAgain({ kind, id }, { ...before.texts, own: text }),
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
  log: ImportLog,
): Pick<Conversion, 'written' | 'faults'> {
  const { findings } = judge(
    planned.map(({ entry }) => entry),
    against,
    satteri,
  );
  // Errors only: what the check merely remarks on would bury what must be mended. But once a second entry of an
  // enterprise is written, it is linked to, and code of web pages is garbage in every cell: they are not written at all.
  const errors = [...planned.flatMap((plan) => plan.findings), ...findings].filter(
    ({ severity, rule }) => severity === 'error' || rule === 'enterprise-twice' || rule === 'markup-in-text',
  );
  for (const { rule, message } of findings)
    if (rule === 'enterprise-alike') log.add('May be in the catalogue already', message.en);
  const faults = [
    ...batch.problems.map((problem) => ({ file, ...problem })),
    ...batch.place(errors.map(asError), planned),
  ];
  return {
    written: faults.length > 0 ? [] : planned.flatMap(({ files }) => files),
    faults: faults.sort(compareFaults),
  };
}

/** Whatever is told of a list forbids it, and is mended by hand. */
const asError = (finding: Finding): Finding => ({ ...finding, severity: 'error', fixable: false });

/** An entry as read from its texts, without the places of its values, which are found again where they are asked for. */
function readAgain(ref: EntryRef, texts: EntryTexts): Pick<PlannedEntry, 'entry' | 'texts' | 'findings' | 'read'> {
  const { entry, findings } = readEntry(ref, texts);
  return { entry, texts, findings, read: () => readEntry(ref, texts) };
}
