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
  rows: readonly (readonly Cell[])[];
}

/** A column with how its cell is taken from what a row is made of. */
export interface ColumnOf<Row> extends Column {
  cell: (row: Row) => Cell;
}

/**
 * A table of these rows, whose cells are worked out when they are asked for: which tables there are is told
 * without. With size they take much memory: when nobody has them in hand, the collector has the last word.
 */
export function table<Row>(
  name: string,
  label: Wording,
  key: readonly string[],
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
): Table {
  let last: WeakRef<Table['rows']> | undefined;
  return {
    ...{ name, label, key },
    columns: columns.map(({ cell: _, ...column }) => column),
    get rows() {
      const known = last?.deref();
      if (known) return known;
      const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
      last = new WeakRef(cells);
      return cells;
    },
  };
}

/** The table name as SQL and Parquet have it. */
export const identifierOf = (name: string): string => name.replaceAll('-', '_');
