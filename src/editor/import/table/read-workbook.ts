import type { Cell, Sheet as HucreSheet, RichTextRun } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { withPlainLineEnds } from '../decode.ts';
import { archiveParts, isLargerThan, partText } from './archive.ts';
import type { CellValue } from './cell.ts';
import { shownDate, shownNumber } from './shown-cell.ts';

/** A sheet as its reader sees it; rows and columns from 0. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: CellValue[][];
  /** Rows that are hidden, or filtered away, and hold something. */
  hiddenRows: number[];
  /** Columns that are hidden, and hold something. */
  hiddenColumns: number[];
  /** What was written beside cells, in notes or threads, each with its cell. */
  comments: { row: number; column: number; text: string }[];
  /** Cells that took the value of the merged cell above them, as "row,column". */
  carried: ReadonlySet<string>;
}

/** The most bytes that a workbook may unpack to. */
export const largestUnpacked = 512 * 1024 * 1024;

/** Reads a workbook's sheets, of each at most so many rows. Throws where it is none; `RangeError` where it unpacks to too much. */
export async function readWorkbook(bytes: Uint8Array, mostRows: number): Promise<Sheet[]> {
  const parts = archiveParts(bytes);
  if (!parts) throw new Error('no ZIP archive');
  if (await isLargerThan(parts, largestUnpacked)) throw new RangeError('unpacks to too much');
  const builtIn = builtInDateFormat(partText(parts, 'xl/styles.xml'));
  const charts = chartSheets(parts);
  const { sheets } = await readXlsx(bytes, {
    readStyles: true,
    maxRows: mostRows,
    sheets: (_, index) => !charts.has(index),
  });
  return sheets.map((sheet) => shownSheet(sheet, builtIn));
}

/** Which sheets have no cells, counted from 0: charts, and the dialogs and macros of old workbooks. */
function chartSheets(parts: ReturnType<typeof archiveParts> & object): ReadonlySet<number> {
  const relations = partText(parts, 'xl/_rels/workbook.xml.rels').match(/<Relationship\s[^>]*>/g) ?? [];
  const others = relations.flatMap((one) =>
    /Type="[^"]*\/(?:chartsheet|dialogsheet|xl(?:Intl)?Macrosheet)"/i.test(one)
      ? (/\bId="([^"]*)"/.exec(one)?.[1] ?? [])
      : [],
  );
  const sheets = partText(parts, 'xl/workbook.xml').match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return new Set(
    sheets.flatMap((one, index) => (others.includes(/:id="([^"]*)"/.exec(one)?.[1] ?? '') ? [index] : [])),
  );
}

function shownSheet(sheet: HucreSheet, builtIn: string | undefined): Sheet {
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((value, column) => shownCell(value, sheet.cells?.get(`${rowIndex},${column}`), builtIn)),
  );
  const carried = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const shown = rows[startRow]?.[startCol] ?? null;
    if (shown === null) continue;
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
      for (let column = startCol; column <= endCol; column += 1) {
        const cells = rows[row];
        if (!cells || (row === startRow && column === startCol)) continue;
        while (cells.length <= column) cells.push(null);
        // Below its first cell a merged one says the same; beside it, it stands in another column.
        cells[column] = column === startCol ? shown : { broken: 'merged', shown: '' };
        if (column === startCol) carried.add(`${row},${column}`);
      }
    }
  }
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden && rows[row] ? [row] : []));
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, column) =>
    hidden && rows.some((row) => (row[column] ?? null) !== null) ? [column] : [],
  );
  return {
    ...{ name: sheet.name, hidden: Boolean(sheet.hidden || sheet.veryHidden) },
    ...{ rows, hiddenRows, hiddenColumns, comments: commentsIn(sheet), carried },
  };
}

/** Comments on cells in their order: notes, and the threads of Excel 365, which stand as a note as well. */
function commentsIn(sheet: HucreSheet): Sheet['comments'] {
  return [...(sheet.cells ?? [])]
    .flatMap(([place, { comment }]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return comment ? [{ row, column, text: withPlainLineEnds(comment.text).trim() }] : [];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function shownCell(
  value: HucreSheet['rows'][number][number],
  cell: Cell | undefined,
  builtIn: string | undefined,
): CellValue {
  const format = cell?.style?.numFmt;
  if (isStruckOut(cell)) return { broken: 'struck-out', shown: String(value ?? '') };
  if (cell?.formula !== undefined && (value === null || value === undefined)) return { broken: 'no-result', shown: '' };
  if (value instanceof Date) return shownDate(value, format ?? builtIn);
  if (typeof value === 'number') return shownNumber(value, format);
  if (typeof value !== 'string') return value ?? null;
  if (errorValue.test(value)) return { broken: 'error', shown: value };
  const shown = withPlainLineEnds(cell?.richText ? cell.richText.map(shownRun).join('') : value);
  const link = cell?.hyperlink?.target ?? linkFormula.exec(cell?.formula ?? '')?.[1];
  return link && /^https?:/i.test(link) ? { link, shown } : shown;
}

const linkFormula = /^=?\s*HYPERLINK\(\s*"([^"]*)"/i;

/** Whether a cell, or a part of it, is crossed out: what its author took back. */
function isStruckOut(cell: Cell | undefined): boolean {
  const runs = cell?.richText ?? [];
  return (cell?.style?.font?.strikethrough ?? false) || runs.some(({ font }) => font?.strikethrough);
}

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ'][index] ?? sign]),
);

/** A run as its reader sees it: what is raised stays raised, for 10 with a small 3 is not 103. */
const shownRun = ({ text, font }: RichTextRun): string =>
  font?.vertAlign === 'superscript'
    ? text.replace(/[\d+()n−-]/g, (sign) => raised[sign.replace('−', '-')] ?? sign)
    : text;

const errorValue = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** The date formats of Chinese programs that a workbook names by number only. */
const builtInDates: Readonly<Record<string, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The one such format that a workbook uses; `undefined` where it uses none, or several: the reader does not say which cell has which. */
function builtInDateFormat(styles: string): string | undefined {
  const named = new Set([...styles.matchAll(/<numFmt [^>]*numFmtId="(\d+)"/g)].map(([, id]) => id));
  const ids = [...styles.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].flatMap(([, id = '']) =>
    named.has(id) ? [] : (builtInDates[id] ?? []),
  );
  const formats = new Set(ids);
  return formats.size === 1 ? [...formats][0] : undefined;
}
