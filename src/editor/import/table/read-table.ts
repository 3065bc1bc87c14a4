import { extname } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { Problem } from '../../../schema/fault.ts';

/** What a cell holds; numbers and dates come from workbooks only. */
export type CellValue = string | number | boolean | Date | null;

/** A table as its file has it: rows and columns are counted from 1, the header's row included. */
export interface Table {
  /** The name of its sheet, where the workbook has several. */
  sheet?: string;
  header: { row: number; cells: readonly string[] };
  rows: { row: number; cells: readonly CellValue[] }[];
}

/** The table of a file, or why it could not be read. */
export interface TableReading {
  table: Table | undefined;
  problems: Problem[];
  /** The encoding that a text file turned out to have. */
  encoding?: string;
}

/** Whether a file is read as a table. */
export function isTable(path: string): boolean {
  return ['.csv', '.xlsx'].includes(extname(path).toLowerCase());
}

/**
 * Reads a `.csv` (UTF-8 with or without a byte-order mark, else GB18030) or an
 * `.xlsx` file. Of a workbook the sheet named `sheet` is read, else the first.
 * The first row that is not empty is the header.
 */
export async function readTable(path: string, bytes: Uint8Array, sheet?: string): Promise<TableReading> {
  try {
    if (extname(path).toLowerCase() === '.csv') {
      const { text, encoding } = decode(bytes);
      return { ...tableOf(parseCsv(text) as CellValue[][]), encoding };
    }
    const workbook = await readXlsx(bytes);
    const found =
      sheet === undefined ? filledSheet(workbook.sheets) : workbook.sheets.find(({ name }) => name === sheet);
    if (!found) {
      const names = workbook.sheets.map(({ name }) => name);
      return { table: undefined, problems: [missingSheet(sheet ?? '', names)] };
    }
    const { table, problems } = tableOf(found.rows);
    return { table: table && workbook.sheets.length > 1 ? { ...table, sheet: found.name } : table, problems };
  } catch (error) {
    return { table: undefined, problems: [unreadable(error instanceof Error ? error.message : String(error))] };
  }
}

interface Sheet {
  name: string;
  rows: CellValue[][];
}

/** The first sheet; of the template's sheets, the first that was filled in. */
function filledSheet(sheets: readonly Sheet[]): Sheet | undefined {
  const isOfTemplate = ({ rows }: Sheet) => rows[0]?.some((cell) => /\nid$/.test(String(cell ?? '')));
  const hasRecords = ({ rows }: Sheet) => rows.slice(1).some((row) => row.some(filled));
  const [first] = sheets;
  if (!first || !isOfTemplate(first) || hasRecords(first)) return first;
  return sheets.find((sheet) => isOfTemplate(sheet) && hasRecords(sheet)) ?? first;
}

/** Text as UTF-8; where it is not, as GB18030, in which Chinese spreadsheet programs save. */
function decode(bytes: Uint8Array): { text: string; encoding: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('gb18030', { fatal: true }).decode(bytes), encoding: 'GB18030' };
  }
}

function tableOf(cells: readonly CellValue[][]): TableReading {
  const rows = cells.map((row, index) => ({ row: index + 1, cells: row })).filter(({ cells: row }) => row.some(filled));
  const [header, ...body] = rows;
  if (!header || body.length === 0) return { table: undefined, problems: [emptyTable] };
  const names = header.cells.map((cell) => String(cell ?? '').trim());
  return { table: { header: { row: header.row, cells: names }, rows: body }, problems: [] };
}

/** Whether a cell holds anything. */
export function filled(cell: CellValue | undefined): boolean {
  return cell !== null && cell !== undefined && String(cell).trim() !== '';
}

const atTop = { line: 1, column: 1, severity: 'error' } as const;

const emptyTable: Problem = {
  ...atTop,
  rule: 'empty-table',
  message: { zh: '表里没有数据行。', en: 'The table has no rows of data.' },
  hint: {
    zh: '第一行写列名，从第二行起每行一条。',
    en: 'Put the column names into the first row, and a record into each row below.',
  },
};

function missingSheet(sheet: string, names: readonly string[]): Problem {
  return {
    ...atTop,
    rule: 'missing-sheet',
    message: { zh: `没有名为“${sheet}”的工作表。`, en: `There is no sheet “${sheet}”.` },
    hint: { zh: `工作表有：${names.join('、')}。`, en: `The sheets are: ${names.join(', ')}.` },
  };
}

function unreadable(reason: string): Problem {
  return {
    ...atTop,
    rule: 'unreadable',
    message: { zh: '这个文件读不出来。', en: `The file cannot be read (${reason}).` },
    hint: {
      zh: '用表格软件打开，另存为 .xlsx 或 UTF-8 编码的 .csv。',
      en: 'Open it in a spreadsheet program and save it as .xlsx, or as .csv in UTF-8.',
    },
  };
}
