import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { CellType, Table } from '../tables/table.ts';

/* /data/<table>.parquet: columns with their types, for DuckDB, pandas, R and Spark. Lists are JSON arrays. */

const types: Readonly<Record<CellType, BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  list: 'JSON',
};

export function tableParquet({ columns, rows }: Table): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }, index) => ({
        name,
        type: types[type],
        data: rows.map((row) => row[index] ?? null),
      })),
    }),
  );
}
