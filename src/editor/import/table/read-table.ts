import { readFileSync } from 'node:fs';
import { detectDelimiter, parseCsv } from 'hucre/csv';
import type { Problem } from '../../../schema/fault.ts';
import type { Telling } from '../../../schema/telling.ts';
import { decodeText, isText, noText } from '../decode.ts';
import { type CellValue, cellText, filled } from './cell.ts';
import { columnLetters, inCell } from './in-cell.ts';
import { badQuotes } from './quotes.ts';
import { readWorkbook, type Sheet } from './read-workbook.ts';

/** The most rows that a list may have. */
export const mostRows = 50_000;

/** A row of a table, by its number from 1. */
export interface RawRow {
  row: number;
  cells: readonly CellValue[];
  /** Columns, from 0, whose cell is part of a merged one that begins above. */
  carried?: ReadonlySet<number>;
}

/** A table as its file has it: rows and columns are counted from 1; which row is the header is not known yet. */
export interface RawTable {
  /** The name of its sheet, where the workbook has several. */
  sheet?: string;
  rows: RawRow[];
}

/** The tables of a file, or why it could not be read. */
export interface TableReading {
  tables: RawTable[];
  problems: Problem[];
  /** What a reader may not expect, for the log: `[heading, line]`. */
  remarks: [heading: string, line: string][];
}

/** How far down a header is looked for: lists that are issued have a title and notes above it. */
export const farthest = 30;

/**
 * Reads a table's file. Of a workbook the sheet named `sheet` is read; else
 * every sheet of the template that was filled in; else the first that can be seen and has
 * a header by `isHeader`, or that holds anything.
 */
export async function readTable(
  path: string,
  kind: 'csv' | 'workbook',
  sheet: string | undefined,
  isHeader: IsHeader,
): Promise<TableReading> {
  try {
    const bytes = readFileSync(path);
    return kind === 'csv' ? readCsv(bytes) : readSheets(await readWorkbook(bytes, mostRows + 100), sheet, isHeader);
  } catch (error) {
    if (error instanceof RangeError) return refused(unpacksToTooMuch);
    return refused(unreadable(error instanceof Error ? error.message : String(error)));
  }
}

function readCsv(bytes: Uint8Array): TableReading {
  const decoded = decodeText(bytes);
  if (!isText(decoded)) return { tables: [], problems: [noText(decoded)], remarks: [] };
  const { text, encoding } = decoded;
  // A first line `sep=;` tells Excel the separator, and is none of the table's.
  const [line = '', separator] = /^"?sep=(.)"?[^\n]*\n/i.exec(text) ?? [];
  const begins = line === '' ? 0 : 1;
  const rest = text.slice(line.length);
  const delimiter = separator ?? detectDelimiter(rest);
  const misquoted = badQuotes(rest, delimiter);
  if (misquoted.length > 0)
    return {
      tables: [],
      problems: misquoted.map((one) => inCell({ ...one, line: one.line + begins }, undefined)),
      remarks: [],
    };
  const cells = parseCsv(rest, { delimiter }) as CellValue[][];
  const rows = rowsOf(cells, begins);
  const problem = rows.length === 0 ? emptyTable : rows.length > mostRows + 1 ? tooManyRows : undefined;
  if (problem) return refused(problem);
  return { tables: [{ rows }], problems: [], remarks: [['Encoding', encoding]] };
}

function readSheets(sheets: readonly Sheet[], name: string | undefined, isHeader: IsHeader): TableReading {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const chosen =
    name === undefined ? filledSheets(visible, isHeader) : sheets.filter((sheet) => sheet.name.trim() === name.trim());
  if (chosen.length === 0) return refused(missingSheet(name ?? '', sheets));
  const remarks: TableReading['remarks'] = sheets.flatMap((sheet) =>
    chosen.includes(sheet) || !sheet.rows.some((row) => row.some(filled)) || isOfTemplate(sheet)
      ? []
      : [['Sheets that were not read', `${sheet.name}${sheet.hidden ? ' (hidden)' : ''}`]],
  );
  for (const { name: title, hiddenRows, hiddenColumns, comments } of chosen) {
    if (hiddenRows.length > 0)
      remarks.push(['Hidden rows, read as the others', `${title}: ${hiddenRows.map((row) => row + 1).join(', ')}`]);
    if (hiddenColumns.length > 0)
      remarks.push([
        'Hidden columns, read as the others',
        `${title}: ${hiddenColumns.map((column) => columnLetters(column + 1)).join(', ')}`,
      ]);
    for (const { row, column, text } of comments)
      remarks.push(['Comments, not taken over', `${title}, ${columnLetters(column + 1)}${row + 1}: ${text}`]);
  }
  const tables = chosen.map(({ name: title, rows, carried }): RawTable => {
    const table = rowsOf(rows, 0, carried);
    return sheets.length > 1 ? { sheet: title, rows: table } : { rows: table };
  });
  if (tables.some(({ rows }) => rows.length > mostRows + 1)) return refused(tooManyRows);
  if (tables.every(({ rows }) => rows.length === 0)) return refused(emptyTable);
  return { tables, problems: [], remarks };
}

/** Whether a sheet is one of the template's forms. */
const isOfTemplate = ({ rows }: Sheet): boolean => rows[0]?.some((cell) => /\nid$/.test(cellText(cell))) ?? false;

/** Tells whether a row names the columns of a list. */
type IsHeader = (cells: readonly CellValue[]) => boolean;

/** The template's sheets that were filled in; else the first sheet that has a list's header, or that holds anything. */
function filledSheets(sheets: readonly Sheet[], isHeader: IsHeader): Sheet[] {
  const forms = sheets.filter((sheet) => isOfTemplate(sheet) && sheet.rows.slice(1).some((row) => row.some(filled)));
  const first =
    sheets.find(({ rows }) => rows.slice(0, farthest).some(isHeader)) ??
    sheets.find(({ rows }) => rows.some((row) => row.some(filled))) ??
    sheets[0];
  return forms.length > 0 || !first ? forms : [first];
}

/** The rows that hold anything, numbered; `begins` rows come before them in the file. */
function rowsOf(cells: readonly (readonly CellValue[])[], begins: number, carried?: ReadonlySet<string>): RawRow[] {
  return cells.flatMap((row, index): RawRow[] => {
    if (!row.some(filled)) return [];
    if (!carried?.size) return [{ row: index + 1 + begins, cells: row }];
    const columns = row.flatMap((_, column) => (carried.has(`${index},${column}`) ? [column] : []));
    return [{ row: index + 1 + begins, cells: row, ...(columns.length > 0 ? { carried: new Set(columns) } : {}) }];
  });
}

function refused(telling: Telling): TableReading {
  return { tables: [], problems: [{ line: 1, column: 1, severity: 'error', ...telling }], remarks: [] };
}

export const emptyTable: Telling = {
  rule: 'empty-table',
  message: { zh: '表里没有数据行。', en: 'The table has no rows of data.' },
  hint: {
    zh: '第一行写列名，从第二行起每行一条。',
    en: 'Put the column names into the first row, and a record into each row below.',
  },
};

const tooManyRows: Telling = {
  rule: 'unreadable',
  message: { zh: `表里超过 ${mostRows} 行。`, en: `The table has more than ${mostRows} rows.` },
  hint: { zh: '分成几个文件，逐个导入。', en: 'Divide it into several files, and import one after the other.' },
};

const unpacksToTooMuch: Telling = {
  rule: 'unreadable',
  message: {
    zh: '这个工作簿解压后过大，没有打开。',
    en: 'The workbook unpacks to far too much, and was not opened.',
  },
  hint: {
    zh: '把要导入的表复制到一个新的工作簿；行数多的，分成几个文件。',
    en: 'Copy the list into a new workbook; divide a long one into several files.',
  },
};

function missingSheet(sheet: string, sheets: readonly Sheet[]): Telling {
  const names = sheets.map(({ name }) => name);
  return {
    rule: 'missing-sheet',
    message: sheet
      ? { zh: `没有名为“${sheet}”的工作表。`, en: `There is no sheet “${sheet}”.` }
      : { zh: '所有工作表都是隐藏的。', en: 'All sheets are hidden.' },
    hint: {
      zh: `工作表有：${names.join('、')}。在列对应文件里写 sheet: 名称。`,
      en: `The sheets are: ${names.join(', ')}. Write sheet: NAME in the column mapping.`,
    },
  };
}

function unreadable(reason: string): Telling {
  return {
    rule: 'unreadable',
    message: { zh: '这个文件读不出来。', en: `The file cannot be read (${reason}).` },
    hint: {
      zh: '用表格软件打开，另存为 .xlsx 或 UTF-8 编码的 .csv。',
      en: 'Open it in a spreadsheet program and save it as .xlsx, or as .csv in UTF-8.',
    },
  };
}
