import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { termLists } from '../../../judging/term-lists.ts';
import type { EntryFile } from '../../../reading/entry-file.ts';
import type { KnownEntry } from '../../../schema/entry.ts';
import { entryKinds } from '../../../schema/entry-kinds.ts';
import type { Fault, Problem } from '../../../schema/fault.ts';
import type { Finding } from '../../../schema/finding.ts';
import { identifierPattern } from '../../../schema/identifier.ts';
import type { Batch, PlannedEntry } from '../batch.ts';
import type { ImportContext } from '../context.ts';
import { type BoundColumns, bindColumns } from './bind-columns.ts';
import { type ColumnMapping, columnMappingPath, readColumnMapping } from './column-mapping.ts';
import { completed, logDoubts } from './complete.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { inCell } from './in-cell.ts';
import { readTable, type Table } from './read-table.ts';
import { whereInTable } from './where-in-table.ts';

/** Reads the batch that a table file comes to; `columns` names its column mapping where that does not lie beside it. */
export async function readTableBatch(
  file: string,
  name: string,
  standing: readonly KnownEntry[],
  context: ImportContext,
  columns: string | undefined,
): Promise<Batch> {
  let mapping: ColumnMapping | undefined;
  try {
    mapping = readColumnMapping(columns === undefined ? columnMappingPath(file) : resolve(columns));
  } catch (error) {
    return refused([badMapping(error instanceof Error ? error.message : String(error))]);
  }
  const { table, problems, encoding } = await readTable(file, readFileSync(file), mapping?.sheet);
  if (!table) return refused(problems);
  if (encoding) context.log.add('Encoding', encoding);
  return tableBatch(table, name, mapping, standing, context);
}

const refused = (problems: Problem[]): Batch => ({ rows: 0, entries: [], problems, place: () => [] });

/** The batch that a table comes to: each fault stands at its row and column. */
export function tableBatch(
  table: Table,
  file: string,
  mapping: ColumnMapping | undefined,
  standing: readonly KnownEntry[],
  context: ImportContext,
): Batch {
  const columns = bindColumns(table, mapping);
  const nameIn = <Found extends Problem>(problem: Found): Found =>
    inCell(problem, table.header.cells[problem.column - 1], table.sheet);
  if (columns.problems.length > 0) return { ...refused(columns.problems.map(nameIn)), rows: table.rows.length };
  const lists = termLists(context.vocabulary, standing);
  const named = [...lists[entryKinds[columns.kind].folder]];
  const { drafts, problems } = draftsOf(table, {
    columns,
    mapping,
    terms: ({ terms }) => terms && lists[terms],
    idOf: (values) => named.find(([, { aliases }]) => aliases?.includes(String(values.get('name.zh') ?? '')))?.[0],
  });
  const entries = drafts.map(({ id, data: { body, ...facts } }): EntryFile => {
    const data = completed(facts, context);
    logDoubts(id, data, context);
    return { kind: columns.kind, id, data, body: (body as EntryFile['body'] | undefined) ?? {} };
  });
  return {
    rows: table.rows.length,
    entries,
    problems: [...problems, ...drafts.flatMap(badId)].map(nameIn),
    place: (findings, planned) => placeInTable(findings, planned, drafts, columns, file).map(nameIn),
  };
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
      const draft = byId.get(plan.read.entry.id);
      return draft ? [[draft.id, whereInTable(plan, draft, columns)] as const] : [];
    }),
  );
  const told = new Set<string>();
  return findings.flatMap(({ entry, at, ...telling }): Fault[] => {
    const cell = wheres.get(entry.id)?.(at);
    if (!cell) return [];
    // A cell's text has no lines and columns of its own: what a rule finds within it is told once.
    const key = at !== 'file' && ('front' in at || 'body' in at) && `${cell.line} ${cell.column} ${telling.rule}`;
    if (key && told.has(key)) return [];
    if (key) told.add(key);
    return [{ file, ...cell, ...telling }];
  });
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
