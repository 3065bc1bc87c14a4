import { kindNames } from '../../../schema/entry-kinds.ts';
import { nameKey } from '../../../schema/name-key.ts';
import { type CellValue, cellText, filled, isBroken } from './cell.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { columnsOf } from './columns.ts';
import { farthest, type RawRow, type RawTable } from './read-table.ts';

/** A table with its header; rows and columns are counted from 1. */
export interface Table {
  sheet?: string;
  header: { row: number; cells: readonly string[] };
  rows: readonly RawRow[];
  /** Rows above the header, and what the first of their cells says. */
  above: readonly { row: number; text: string }[];
}

/**
 * Finds the header among a table's first rows: the first of which two cells or
 * more name a column; where there is none, the first row. Of a header of two
 * rows, with groups of columns above, the lower counts.
 */
export function findHeader({ rows, sheet }: RawTable, mapping: ColumnMapping | undefined): Table | undefined {
  const named = namesIn(mapping);
  const known = rows.slice(0, farthest).findIndex(({ cells }) => named(cells) > 1);
  const single = rows.slice(0, farthest).findIndex(({ cells }) => named(cells) === 1);
  const index = known >= 0 ? known : Math.max(single, 0);
  const header = rows[index];
  if (!header || rows.length < index + 2) return undefined;
  const below = rows[index + 1];
  const [lower] = [below?.cells ?? [], grouped(header.cells, below?.cells ?? [])]
    .filter((cells) => named(cells) > named(header.cells))
    .sort((one, other) => named(other) - named(one));
  const last = below && lower ? index + 1 : index;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    header: { row: (below && lower ? below : header).row, cells: (lower ?? header.cells).map(cellText) },
    rows: rows.slice(last + 1),
    above: rows.slice(0, index).map(({ row, cells }) => ({ row, text: firstText(cells) })),
  };
}

/** The lower row of a header of two, each of its cells under a merged one with that one's name before it: results.value. */
function grouped(above: readonly CellValue[], below: readonly CellValue[]): CellValue[] {
  let group = '';
  return below.map((cell, column) => {
    const over = above[column];
    if (!isBroken(over)) group = cellText(over);
    const isGrouped = isBroken(over) || isBroken(above[column + 1]);
    return isGrouped && filled(cell) ? `${group}.${cellText(cell)}` : cell;
  });
}

/** Whether the first column names the fields, as a row should. */
export function isTransposed({ header, rows }: Table, mapping: ColumnMapping | undefined): boolean {
  const named = namesIn(mapping);
  const down = named([header.cells[0] ?? '', ...rows.slice(0, farthest).map(({ cells }) => cells[0] ?? '')]);
  return down > 2 && down > named(header.cells);
}

/** Counts the cells of a row that name a column. */
export function namesIn(mapping: ColumnMapping | undefined): (cells: readonly CellValue[]) => number {
  const isName = columnNames(mapping);
  return (cells) => cells.filter((cell) => filled(cell) && isName(cellText(cell))).length;
}

/** What the first filled cell of a row says. */
export const firstText = (cells: readonly CellValue[]): string => cellText(cells.find((cell) => cellText(cell) !== ''));

/** What a form's header says beside the name: 标题*, 标题（必填）. */
const requiredMarks =
  /^\s*[*＊]+\s*|\s*[*＊]+\s*$|\s*[(（【[]\s*(?:必填|选填|可选|非必填|required|optional)\s*[)）】\]]\s*/gi;
const withoutMarks = (header: string): string => header.replace(requiredMarks, '');

/** The field's path that a header ends with, as those of the template do. */
export const pathIn = (header: string): string => withoutMarks(header).split(/\s+/).at(-1) ?? header;

/** The key of a column's name: width, blanks, line breaks and marks of what is required make no difference. */
export const columnKey = (name: string): string => nameKey(withoutMarks(name)) || name;

/** A column that only counts the rows. */
export const isCount = (name: string): boolean => /^(?:序号|序|行号|no\.?|#|№)$/i.test(name.trim());

/** Tells whether a cell names a column: one of the mapping, or a field of an entry. */
function columnNames(mapping: ColumnMapping | undefined): (text: string) => boolean {
  const paths = new Set((mapping ? [mapping.kind] : kindNames).flatMap(columnsOf).map(({ path }) => path));
  const mapped = new Set(
    [...Object.keys(mapping?.columns ?? {}), ...Object.keys(mapping?.values ?? {})].map(columnKey),
  );
  return (text) => paths.has(pathIn(text)) || mapped.has(columnKey(text));
}
