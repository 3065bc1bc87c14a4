import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { readAll } from '../../catalogue/load.ts';
import { readEntries } from '../../reading/entries.ts';
import { type EntryFile, entryFiles, type WrittenFile } from '../../reading/entry-file.ts';
import { fileName } from '../../reading/files.ts';
import type { Folders } from '../../reading/folders.ts';
import { indexSeeds } from '../../reading/vocabulary.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { compareFaults, type Fault, type Problem } from '../../schema/fault.ts';
import { today } from '../../schema/today.ts';
import type { ImportContext } from './context.ts';
import { convertEnterprise } from './enterprise.ts';
import { ImportLog } from './log.ts';
import { readMapping } from './mapping.ts';
import { mergeEntry } from './merge.ts';
import { readRows } from './rows.ts';
import { convertScenario } from './scenario.ts';
import { type ColumnMapping, columnMappingPath, readColumnMapping } from './table/column-mapping.ts';
import { convertTable } from './table/convert-table.ts';
import { isTable, readTable } from './table/read-table.ts';

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
 * Converts an import file and checks the outcome together with the content that
 * stands. Writes nothing. `columns` names a column mapping for a table.
 */
export async function convertFile(file: string, folders: Folders, columns?: string): Promise<Conversion> {
  const log = new ImportLog();
  const name = fileName(folders.root, file);
  const conversion: Conversion = { rows: 0, written: [], added: [], merged: [], standing: [], faults: [], log };
  const { seeds, faults } = readAll({ ...folders, content: join(folders.root, 'no-content') });
  if (!seeds) return { ...conversion, faults };
  const context: ImportContext = { mapping: readMapping(file), vocabulary: indexSeeds(seeds), log, reviewed: today() };
  const { entries, problems, rows } = isTable(file)
    ? await readTableEntries(file, name, folders, context, columns)
    : readLineEntries(file, context);
  conversion.rows = rows;
  conversion.faults = problems.map((problem) => ({ file: name, ...problem })).sort(compareFaults);
  if (conversion.faults.some(({ severity }) => severity === 'error')) return conversion;
  for (const { message } of conversion.faults) log.add('Warnings', message.en);
  conversion.faults = [];
  for (const entry of entries) place(entry, folders, context, conversion);
  conversion.faults = judgeTogether(conversion.written, name, folders);
  return conversion;
}

interface Entries {
  entries: EntryFile[];
  problems: Problem[];
  rows: number;
}

function readLineEntries(file: string, context: ImportContext): Entries {
  const { scenarios, enterprises, problems } = readRows(readFileSync(file, 'utf8'));
  const rows = scenarios.length + enterprises.length;
  if (problems.length > 0) return { entries: [], problems, rows };
  const entries = [
    ...scenarios.map((row) => convertScenario(row, context)),
    ...enterprises.map((row) => convertEnterprise(row, context)),
  ];
  return { entries, problems, rows };
}

async function readTableEntries(
  file: string,
  name: string,
  folders: Folders,
  context: ImportContext,
  columns: string | undefined,
): Promise<Entries> {
  let mapping: ColumnMapping | undefined;
  try {
    mapping = readColumnMapping(columns === undefined ? columnMappingPath(file) : resolve(columns));
  } catch (error) {
    return { entries: [], problems: [badMapping(error instanceof Error ? error.message : String(error))], rows: 0 };
  }
  const { table, problems, encoding } = await readTable(file, readFileSync(file), mapping?.sheet);
  if (!table) return { entries: [], problems, rows: 0 };
  if (encoding) context.log.add('Encoding', encoding);
  return convertTable(table, name, mapping, readEntries(folders), context);
}

/** Decides what becomes of an entry: it is new, adds to one that stands, or is there already. */
function place(entry: EntryFile, folders: Folders, { vocabulary, log }: ImportContext, conversion: Conversion): void {
  const path = `${entryKinds[entry.kind].folder}/${entry.id}.mdx`;
  const target = join(folders.content, path);
  if (!existsSync(target)) {
    conversion.added.push(entry.id);
    conversion.written.push(...entryFiles(entry));
    return;
  }
  const merged = mergeEntry(entry, readFileSync(target, 'utf8'), vocabulary, log);
  if (merged === undefined) {
    conversion.standing.push(entry.id);
    log.add('Already in the catalogue: left as it is', entry.id);
  } else {
    conversion.merged.push(entry.id);
    conversion.written.push({ path, text: merged });
  }
}

function badMapping(reason: string): Problem {
  return {
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'column-mapping',
    message: { zh: `列对应文件有误：${reason}`, en: `The column mapping is wrong: ${reason}` },
    hint: { zh: '对照指南里的例子改正。', en: 'Compare it with the example in the guide.' },
  };
}

/** Reads the new files together with the standing content in a folder of their own, as the site would. */
function judgeTogether(written: readonly WrittenFile[], importFile: string, folders: Folders): Fault[] {
  const stage = mkdtempSync(join(tmpdir(), 'atlas-import-'));
  try {
    if (existsSync(folders.content)) cpSync(folders.content, stage, { recursive: true });
    for (const { path, text } of written) {
      const target = join(stage, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    const own = new Set(written.map(({ path }) => path));
    return readAll({ ...folders, content: stage }).faults.flatMap((fault) => {
      const path = relative(stage, resolve(folders.root, fault.file)).replaceAll('\\', '/');
      if (!own.has(path) || fault.severity !== 'error') return [];
      return [{ ...fault, file: `${importFile} → content/${path}` }];
    });
  } finally {
    rmSync(stage, { recursive: true });
  }
}
