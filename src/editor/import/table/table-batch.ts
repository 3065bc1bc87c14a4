import { resolve } from 'node:path';
import { termLists } from '../../../judging/term-lists.ts';
import type { EntryFile } from '../../../reading/entry-file.ts';
import type { KnownEntry } from '../../../schema/entry.ts';
import { entryKinds } from '../../../schema/entry-kinds.ts';
import type { Fault, Problem } from '../../../schema/fault.ts';
import type { Finding } from '../../../schema/finding.ts';
import { identifierPattern } from '../../../schema/identifier.ts';
import { badMapping } from '../bad-mapping.ts';
import type { Batch, PlannedEntry } from '../batch.ts';
import type { ImportContext } from '../context.ts';
import { type BoundColumns, bindColumns } from './bind-columns.ts';
import { cellText } from './cell.ts';
import { type ColumnMapping, columnMappingPath, readColumnMapping } from './column-mapping.ts';
import { completed, logDoubts } from './complete.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { findHeader, namesIn, type Table } from './find-header.ts';
import { inCell } from './in-cell.ts';
import { emptyTable, type RawRow, readTable } from './read-table.ts';
import { namelessCells, sortRows } from './records.ts';
import { termNamed } from './term-named.ts';
import { whereInTable } from './where-in-table.ts';

/** Reads the batch that a table file comes to; `columns` names its column mapping where that does not lie beside it. */
export async function readTableBatch(
  file: string,
  kind: 'csv' | 'workbook',
  name: string,
  standing: readonly KnownEntry[],
  context: ImportContext,
  columns: string | undefined,
): Promise<Batch> {
  let mapping: ColumnMapping | undefined;
  try {
    mapping =
      columns === undefined ? readColumnMapping(columnMappingPath(file)) : readColumnMapping(resolve(columns), true);
  } catch (error) {
    return refused([badMapping(error instanceof Error ? error.message : String(error))]);
  }
  const named = namesIn(mapping);
  const { tables, problems, remarks } = await readTable(file, kind, mapping?.sheet, (cells) => named(cells) > 1);
  if (tables.length === 0) return refused(problems);
  for (const [heading, line] of remarks) context.log.add(heading, line);
  const found = tables.flatMap((table) => findHeader(table, mapping) ?? []);
  if (found.length === 0) return refused([{ line: 1, column: 1, severity: 'error', ...emptyTable }]);
  return joined(found, name, mapping, standing, context);
}

const refused = (problems: Problem[]): Batch => ({ rows: 0, entries: [], problems, place: () => [] });

/** The batch of several tables: enterprises come first, so that the scenarios can name them. */
function joined(
  tables: readonly Table[],
  file: string,
  mapping: ColumnMapping | undefined,
  standing: readonly KnownEntry[],
  context: ImportContext,
): Batch {
  const bound = tables
    .map((table) => ({ table, columns: bindColumns(table, mapping) }))
    .sort((one, other) => Number(other.columns.kind === 'enterprise') - Number(one.columns.kind === 'enterprise'));
  const batches: Batch[] = [];
  for (const { table, columns } of bound) {
    const earlier = batches.flatMap(({ entries }) => entries.map(({ kind, id, data }) => ({ kind, id, front: data })));
    batches.push(tableBatch(table, columns, file, mapping, [...standing, ...earlier], context));
  }
  return {
    rows: batches.reduce((sum, { rows }) => sum + rows, 0),
    entries: batches.flatMap(({ entries }) => entries),
    problems: batches.flatMap(({ problems }) => problems),
    place: (findings, planned) => batches.flatMap((batch) => batch.place(findings, planned)),
  };
}

/** The batch that a table comes to: each fault stands at its row and column. */
function tableBatch(
  table: Table,
  columns: BoundColumns,
  file: string,
  mapping: ColumnMapping | undefined,
  standing: readonly KnownEntry[],
  context: ImportContext,
): Batch {
  const nameIn = <Found extends Problem>(problem: Found): Found =>
    inCell(problem, table.header.cells[problem.column - 1], table.sheet);
  if (columns.problems.length > 0) return { ...refused(columns.problems.map(nameIn)), rows: table.rows.length };
  const lists = termLists(context.vocabulary, standing);
  const own = lists[entryKinds[columns.kind].folder];
  const idOf = (name: unknown) => (name === undefined ? undefined : termNamed(String(name), own));
  const { records, leftOut, problems: doubtful } = sortRows(table, columns, rowHasId(columns, idOf));
  for (const { row, text } of table.above) context.log.add('Rows above the header: left out', `row ${row}: ${text}`);
  for (const { row, text } of leftOut) context.log.add('Rows that are no records: left out', `row ${row}: ${text}`);
  const { drafts, problems, repeated } = draftsOf(records, {
    columns,
    mapping,
    terms: ({ terms }) => terms && lists[terms],
    idOf: (values) => idOf(values.get('name.zh')),
  });
  for (const row of repeated) context.log.add('Rows that repeat another one: taken once', `row ${row}`);
  const entries = drafts.map(({ id, data: { body, ...facts } }): EntryFile => {
    const data = completed(facts, context);
    logDoubts(id, data, context);
    return { kind: columns.kind, id, data, body: (body as EntryFile['body'] | undefined) ?? {} };
  });
  // What a cell shows could not be taken: that its field is missing follows from it.
  const broken = new Set(problems.flatMap(({ rule, line, column }) => (rule === 'cell' ? [`${line} ${column}`] : [])));
  const isNew = ({ line, column }: Problem): boolean => !broken.has(`${line} ${column}`);
  if (records.length === 0 && doubtful.length === 0)
    return refused([{ ...headerPlace(table), ...emptyTable }].map(nameIn));
  return {
    rows: records.length,
    entries,
    problems: [...doubtful, ...namelessCells(records, table.header.cells), ...problems, ...drafts.flatMap(badId)].map(
      nameIn,
    ),
    place: (findings, planned) => placeInTable(findings, planned, drafts, columns, file).filter(isNew).map(nameIn),
  };
}

const headerPlace = ({ header }: Table) => ({ line: header.row, column: 1, severity: 'error' }) as const;

/** Tells whether a row names its entry: by an id in form, or by the name of one that stands. */
function rowHasId(columns: BoundColumns, idOf: (name: unknown) => string | undefined): (row: RawRow) => boolean {
  const numberOf = (path: string) => [...columns.byNumber].find(([, { column }]) => column?.path === path)?.[0];
  const [id, name] = [numberOf('id'), numberOf('name.zh')];
  return ({ cells }) =>
    (id !== undefined && identifierPattern.test(cellText(cells[id - 1]))) ||
    (name !== undefined && idOf(cellText(cells[name - 1]) || undefined) !== undefined);
}

function placeInTable(
  findings: readonly Finding[],
  planned: readonly PlannedEntry[],
  drafts: readonly Draft[],
  columns: BoundColumns,
  file: string,
): Fault[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const wheres = new Map(
    planned.flatMap((plan) => {
      const draft = plan.entry.kind === columns.kind ? byId.get(plan.entry.id) : undefined;
      return draft ? [[draft.id, whereInTable(plan, draft, columns)] as const] : [];
    }),
  );
  const told = new Set<string>();
  return findings.flatMap(({ entry, at, ...telling }): Fault[] => {
    const cell = entry.kind === columns.kind ? wheres.get(entry.id)?.(at) : undefined;
    if (!cell) return [];
    // A cell's text has no lines and columns of its own: what a rule finds within it is told once.
    const key = at !== 'file' && ('front' in at || 'body' in at) && `${cell.line} ${cell.column} ${telling.rule}`;
    if (key && told.has(key)) return [];
    if (key) told.add(key);
    return [{ file, ...cell, ...telling }];
  });
}

function badId({ id, cells, row }: Draft): Problem[] {
  if (identifierPattern.test(id)) return [];
  return [
    {
      ...(cells.get('id') ?? { line: row, column: 1 }),
      severity: 'error',
      rule: 'format',
      message: { zh: `id 的值“${id}”的写法不对。`, en: `id: “${id}” is not written in the right form.` },
      hint: { zh: '只用小写英文字母、数字和连字符。', en: 'Use lower-case letters, digits and hyphens only.' },
    },
  ];
}
