import { closest } from '../../../schema/closest.ts';
import { type EntryKind, kindNames } from '../../../schema/entry-kinds.ts';
import type { Problem } from '../../../schema/fault.ts';
import type { ImportRule } from '../../../schema/rule-name.ts';
import type { Wording } from '../../../schema/text.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { type Column, columnsOf } from './columns.ts';
import { columnKey, isCount, isTransposed, pathIn, type Table } from './find-header.ts';

/** The columns of a table, by their number from 1; those that are not taken over stand with no field. */
export interface BoundColumns {
  kind: EntryKind;
  byNumber: ReadonlyMap<number, { name: string; column: Column | undefined }>;
  /** Every field that a table may hold, by path. */
  byPath: ReadonlyMap<string, Column>;
  problems: Problem[];
}

/**
 * Finds the field of each column: by the mapping, by a path that the header
 * ends with (as the template's headers do), or by the field's label.
 */
export function bindColumns(table: Table, mapping: ColumnMapping | undefined): BoundColumns {
  if (isTransposed(table, mapping)) return transposed(table, mapping);
  const kind = mapping?.kind ?? kindOf(table.header.cells);
  const byPath = new Map(columnsOf(kind).map((column) => [column.path, column]));
  const byNumber = new Map<number, { name: string; column: Column | undefined }>();
  const problems: Problem[] = [];
  const report = (number: number, rule: ImportRule, message: Wording, hint: Wording): void => {
    problems.push({ line: table.header.row, column: number, severity: 'error', rule, message, hint });
  };
  const taken = new Map<string, string>();
  const mapped = [...Object.keys(mapping?.columns ?? {}), ...Object.keys(mapping?.values ?? {})];
  const mappedByKey = new Map(mapped.map((name) => [columnKey(name), name]));
  const found = new Set<string>();
  table.header.cells.forEach((written, index) => {
    if (!written) return;
    const name = mapped.includes(written) ? written : (mappedByKey.get(columnKey(written)) ?? written);
    found.add(name);
    const number = index + 1;
    const field = mapping?.columns[name];
    const path = field === undefined && !(mapping && name in mapping.values) ? pathIn(name) : (field ?? undefined);
    const column = path === undefined ? undefined : byPath.get(path);
    const known = mapping && (name in mapping.columns || name in mapping.values);
    if (!column && !isCount(name) && (path !== undefined || !known)) {
      const near = closest(path ?? name, byPath.keys());
      report(
        number,
        'unknown-column',
        { zh: `不认识“${name}”这一列。`, en: `The column “${name}” is not known.` },
        near
          ? { zh: `是不是 ${near}？`, en: `Did you mean ${near}?` }
          : {
              zh: '改用模板里的列名，或在列对应文件里写明它对应哪个字段（不用的列写 null）。',
              en: 'Use a name of the template, or say in the column mapping which field it is (null for one that is not used).',
            },
      );
    }
    const other = column && taken.get(column.path);
    if (column && other) {
      report(
        number,
        'duplicate-column',
        { zh: `“${name}”和“${other}”对应同一个字段。`, en: `“${name}” and “${other}” are the same field.` },
        { zh: '只留一列。', en: 'Keep one of them.' },
      );
    }
    if (column) taken.set(column.path, name);
    byNumber.set(number, { name, column });
  });
  for (const name of mapping ? Object.keys(mapping.columns) : []) {
    if (found.has(name)) continue;
    report(
      1,
      'missing-column',
      { zh: `表里没有“${name}”这一列。`, en: `The table has no column “${name}”.` },
      { zh: '改正列对应文件，或补上这一列。', en: 'Correct the column mapping, or add the column.' },
    );
  }
  for (const path of mapping ? mappedPaths(mapping) : []) {
    if (byPath.has(path)) continue;
    const near = closest(path, byPath.keys());
    report(
      1,
      'column-mapping',
      {
        zh: `列对应文件里写的“${path}”不是字段。`,
        en: `The column mapping names “${path}”, which is no field.`,
      },
      near
        ? { zh: `是不是 ${near}？`, en: `Did you mean ${near}?` }
        : { zh: '用模板列名末尾的字段名。', en: 'Use the names of fields that the template’s headers end with.' },
    );
  }
  return { kind, byNumber, byPath, problems: folded(problems) };
}

/** Up to so many columns that nobody knows are told one by one: a table with more is most likely not of this form at all. */
const toldColumns = 10;

/** Problems with the unknown columns beyond those told as one. */
function folded(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter(({ rule }) => rule === 'unknown-column');
  const [first, ...others] = unknown.slice(toldColumns);
  if (!first || others.length === 0) return [...problems];
  const left = new Set(others);
  const count = String(others.length + 1);
  const all: Problem = {
    ...first,
    message: {
      zh: `另有 ${count} 列也不认识，从第 ${first.column} 列起。`,
      en: `${count} more columns are not known, from column ${first.column} on.`,
    },
    hint: {
      zh: '对照模板（npm run import -- --template 文件.xlsx）的列名；整张表的列名都不同，就写一个列对应文件。',
      en: 'Compare with the names of the template (npm run import -- --template FILE.xlsx); where all names differ, write a column mapping.',
    },
  };
  return problems.filter((problem) => !left.has(problem)).map((problem) => (problem === first ? all : problem));
}

/** Of a table whose fields stand below each other nothing is bound: that alone is told. */
function transposed({ header }: Table, mapping: ColumnMapping | undefined): BoundColumns {
  const problem: Problem = {
    ...{ line: header.row, column: 1, severity: 'error', rule: 'unknown-column' },
    message: {
      zh: '字段名都在第一列：这张表是横着写的，一列一条。',
      en: 'The names of fields stand in the first column: the table has an entry a column.',
    },
    hint: {
      zh: '复制整张表，“选择性粘贴 → 转置”，让字段名排在第一行。',
      en: 'Copy the table, and paste it with “Paste Special → Transpose”: names of fields go into the first row.',
    },
  };
  return { kind: mapping?.kind ?? 'scenario', byNumber: new Map(), byPath: new Map(), problems: [problem] };
}

/** The fields that a mapping sets by the contents of cells and for every row. */
const mappedPaths = ({ constants, values }: ColumnMapping): Set<string> =>
  new Set([
    ...Object.keys(constants),
    ...Object.values(values).flatMap((meanings) => Object.values(meanings).flatMap(Object.keys)),
  ]);

/** What a table without a mapping tells of: the kind that has most of its fields. */
function kindOf(header: readonly string[]): EntryKind {
  const paths = new Set(header.map(pathIn));
  const shared = (kind: EntryKind) => columnsOf(kind).filter(({ path }) => paths.has(path)).length;
  return kindNames.reduce((best, kind) => (shared(kind) > shared(best) ? kind : best));
}
