import { csvFile, listInCell } from '../csv.ts';
import type { Cell, Table } from '../tables/table.ts';

/* /data/<table>.csv: for spreadsheets and statistics. */

/** A cell that holds one value: a list with `|` between its values. */
export const flat = (cell: Cell): string | number | boolean | undefined =>
  typeof cell === 'object' ? listInCell(cell) : cell;

export function tableCsv({ columns, rows }: Table): string {
  return csvFile([columns.map(({ name }) => name), ...rows.map((row) => row.map(flat))]);
}
