import type { Cell, Table } from '../tables/table.ts';

/* /data/<table>.ndjson: one JSON object a row. */

/** A row by the names of its columns; what is not stated is left out. */
export function rowObject({ columns }: Pick<Table, 'columns'>, row: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(
    columns.flatMap(({ name }, index) => (row[index] === undefined ? [] : [[name, row[index]] as const])),
  );
}

export function tableNdjson(table: Table): string {
  return table.rows.map((row) => `${JSON.stringify(rowObject(table, row))}\n`).join('');
}
