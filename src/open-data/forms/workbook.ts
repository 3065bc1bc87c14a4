import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { openDataLabels } from '../../words/open-data.ts';
import type { Column, Table } from '../tables/table.ts';
import { dictionaryRows } from './dictionary.ts';
import { flat } from './table-csv.ts';

/*
 * /data/atlas.xlsx: every table as a sheet, with the names of its columns in
 * Chinese, in English and for machines, and a sheet that explains them all. All
 * texts are cells of text: a spreadsheet runs none of them.
 */

/** The longest text that a cell of Excel takes. */
const longestCell = 32_767;

/** Header rows above the data. */
export const headerRows = 3;

/** Makes the workbook; `day` is the content's, so that the same content gives the same bytes. */
export function workbook(tables: readonly Table[], day: string): Promise<Uint8Array> {
  const date = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: [dictionarySheet(tables), ...tables.map(tableSheet)],
    properties: { title: 'Atlas', creator: 'Atlas', created: date, modified: date },
  });
}

const heading = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } };
const plainCell = { alignment: { vertical: 'top' as const } };

const bold = (width: number, height: number) =>
  new Map(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, index) => [`${row},${index}`, { style: heading }] as const),
    ).flat(),
  );

function tableSheet(table: Table): WriteSheet {
  const { name, columns, length } = table;
  return {
    name,
    columns: columns.map((column) => ({ width: widthOf(column), style: plainCell })),
    // Worked out when the sheet is written: the cells of all sheets at once take much memory with size.
    get rows() {
      return [
        columns.map(({ label }) => label.zh),
        columns.map(({ label }) => label.en),
        columns.map((column) => column.name),
        ...table.rows.map((row) => row.map((cell) => cellValue(flat(cell)))),
      ];
    },
    cells: bold(columns.length, headerRows),
    freezePane: { rows: headerRows, columns: 1 },
    autoFilter: { range: `A${headerRows}:${columnLetters(columns.length)}${headerRows + length}` },
  };
}

function dictionarySheet(tables: readonly Table[]): WriteSheet {
  const [header = [], ...rows] = dictionaryRows(tables);
  return {
    name: openDataLabels.dictionary.zh,
    columns: [24, 26, 12, 44, 56, 12, 40, 22].map((width) => ({ width })),
    rows: [header, ...rows].map((row) => [...row]),
    cells: bold(header.length, 1),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${columnLetters(header.length)}${1 + rows.length}` },
  };
}

const cellValue = (value: string | number | boolean | undefined): CellValue =>
  value === undefined ? null : typeof value === 'string' ? value.slice(0, longestCell) : value;

function widthOf({ name, type }: Column): number {
  if (/(summary|profile|body|note|text|words|what|title|url)/.test(name)) return 44;
  return type === 'string' || type === 'list' ? 22 : 11;
}

/** Letters of the column with this number, from 1: `A`, `Z`, `AA`. */
function columnLetters(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? columnLetters(Math.floor((number - 1) / 26)) + letter : letter;
}
