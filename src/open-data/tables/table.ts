import type { Wording } from '../../schema/text.ts';

/** What stands in a cell; several values stand as a list. */
export type Cell = string | number | boolean | readonly string[] | undefined;

export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'list';

/** A column of a table. */
export interface Column {
  /** Its name for machines: lower-case, with `_` between words. */
  name: string;
  type: CellType;
  /** Its name for readers, and what it holds. */
  label: Wording;
  required: boolean;
  /** Allowed values. */
  values?: readonly string[] | undefined;
  /** The table whose key the values are. */
  references?: string | undefined;
}

/** A table as every form of it is written: rows in the order of the columns. */
export interface Table {
  /** Its name, and that of its files. */
  name: string;
  label: Wording;
  /** Names of the columns that tell its rows apart. */
  key: readonly string[];
  columns: readonly Column[];
  /** How many rows it has. */
  length: number;
  rows: readonly (readonly Cell[])[];
}

/** A column with how its cell is taken from what a row is made of. */
export interface ColumnOf<Row> extends Column {
  cell: (row: Row) => Cell;
}

/**
 * The cells of the table that was asked for them last: whoever writes it asks again and again, and all tables at
 * once take much memory with size. A weak reference would not do: what it gave stays until whoever asked has come
 * to an end, and who writes a workbook or a database asks all tables before that.
 */
let last: { of: Table; cells: Table['rows'] } | undefined;

/** A table of these rows, whose cells are worked out when they are asked for: which tables there are is told without. */
export function table<Row>(
  name: string,
  label: Wording,
  key: readonly string[],
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
): Table {
  const made: Table = {
    ...{ name, label, key, length: rows.length },
    columns: columns.map(({ cell: _, ...column }) => column),
    get rows() {
      if (last?.of !== made) last = { of: made, cells: rows.map((row) => columns.map(({ cell }) => cell(row))) };
      return last.cells;
    },
  };
  return made;
}

/** The table name as SQL and Parquet have it. */
export const identifierOf = (name: string): string => name.replaceAll('-', '_');
