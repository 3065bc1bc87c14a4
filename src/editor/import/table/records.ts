import type { Problem } from '../../../schema/fault.ts';
import type { BoundColumns } from './bind-columns.ts';
import { cellText, isBroken } from './cell.ts';
import { firstText, type Table } from './find-header.ts';
import type { RawRow } from './read-table.ts';

/** A list's rows, parted into records and the rest. */
export interface SortedRows {
  records: readonly RawRow[];
  /** Notes, headings and sums, which are left out and told of. */
  leftOut: readonly { row: number; text: string }[];
  problems: Problem[];
}

const noteWords =
  /^[（([【*※▲\s]*(?:注|附注|备注|说明|填表|制表|审核|填报|联系人|数据来源|资料来源|notes?\b|sources?\b|remarks?\b|prepared by)/i;
const sumWords =
  /^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|平均值?|均值|(?:sub|grand )?total|sum|average|mean)\s*[:：]?$/i;

/**
 * Parts records from the notes, headings and sums that a list has around and
 * below them. A row that is neither for certain is a fault of its own.
 */
export function sortRows({ rows, header }: Table, columns: BoundColumns, hasId: (row: RawRow) => boolean): SortedRows {
  const sorted = { records: [] as RawRow[], leftOut: [] as { row: number; text: string }[], problems: [] as Problem[] };
  const bound = [...columns.byNumber].flatMap(([number, { column }]) => (column ? [number] : []));
  const isList = bound.length > 2;
  for (const row of rows) {
    if (repeatsHeader(row, header) || numbersColumns(row)) {
      sorted.leftOut.push({ row: row.row, text: firstText(row.cells) });
      continue;
    }
    const texts = row.cells.flatMap((cell, index) =>
      isBroken(cell) || row.carried?.has(index) || cellText(cell) === '' ? [] : [cellText(cell)],
    );
    const first = firstText(row.cells);
    const known = hasId(row);
    const isNote = noteWords.test(first) && texts.length <= Math.max(2, bound.length / 3);
    const isSum = texts.some((text) => sumWords.test(text));
    if (!known && (isNote || isSum || (isList && texts.length === 1)))
      sorted.leftOut.push({ row: row.row, text: first });
    else if (!known && isList && texts.length === 2 && bound.length > 4) sorted.problems.push(noRecord(row.row, first));
    else if (texts.length > 0) sorted.records.push(row);
  }
  return sorted;
}

/** Whether a row is the header once more, as a long list has it on each page. */
function repeatsHeader({ cells }: RawRow, { cells: names }: Table['header']): boolean {
  const filledCells = cells.flatMap((cell, index) => (cellText(cell) === '' ? [] : [cellText(cell) === names[index]]));
  return filledCells.length > 1 && filledCells.every(Boolean);
}

/** Whether a row counts the columns, as forms do below their header: 1, 2, 3, … or (1), (2), (3), … */
function numbersColumns({ cells }: RawRow): boolean {
  const numbers = cells.flatMap((cell) =>
    cellText(cell) === '' ? [] : [cellText(cell).replace(/^[(（]|[)）]$/g, '')],
  );
  return numbers.length > 2 && numbers.every((text, index) => text === String(index + 1));
}

/** What records say in columns that have no name: told once a column. */
export function namelessCells(records: readonly RawRow[], header: readonly string[]): Problem[] {
  const told = new Set<number>();
  return records.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index): Problem[] => {
      if (header[index] || isBroken(cell) || cellText(cell) === '' || told.has(index)) return [];
      told.add(index);
      return [noName(row, index + 1, cellText(cell))];
    }),
  );
}

function noName(line: number, column: number, text: string): Problem {
  return {
    line,
    column,
    severity: 'error',
    rule: 'unknown-column',
    message: {
      zh: `这一列没有列名，这一格却写着“${shortened(text)}”。`,
      en: `The column has no name, and the cell says “${shortened(text)}”.`,
    },
    hint: {
      zh: '补上列名；不要的内容删去。CSV 里若是前面某一格多了一个没加引号的逗号，就给那一格加上引号。',
      en: 'Name the column, or delete what is not wanted. In a CSV file, put the cell before it that has a comma of its own in quotes.',
    },
  };
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function noRecord(row: number, text: string): Problem {
  return {
    line: row,
    column: 1,
    severity: 'error',
    rule: 'no-record',
    message: {
      zh: `这一行（“${text}”）只填了两格，不像一条记录。`,
      en: `The row (“${text}”) has two cells only, and seems to be no record.`,
    },
    hint: {
      zh: '是说明就删去这一行；是记录就补上 id 和其他各列。',
      en: 'Delete it where it is a note; where it is a record, add its id and the other columns.',
    },
  };
}
