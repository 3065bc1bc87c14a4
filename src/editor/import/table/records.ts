import type { Problem } from '../../../schema/fault.ts';
import type { BoundColumns } from './bind-columns.ts';
import { cellText, isBroken } from './cell.ts';
import { firstText } from './find-header.ts';
import type { Row } from './read-table.ts';

/** A list's rows, parted into records and the rest. */
export interface SortedRows {
  records: readonly Row[];
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
export function sortRows(rows: readonly Row[], columns: BoundColumns, hasId: (row: Row) => boolean): SortedRows {
  const sorted = { records: [] as Row[], leftOut: [] as { row: number; text: string }[], problems: [] as Problem[] };
  const bound = [...columns.byNumber].flatMap(([number, { column }]) => (column ? [number] : []));
  const isList = bound.length > 2;
  for (const row of rows) {
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
