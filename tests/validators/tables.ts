import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { flat } from '../../src/open-data/forms/table-csv.ts';
import type { Cell } from '../../src/open-data/tables/table.ts';
import { type Checked, faultsOf, filesIn, home, tool } from './tools.ts';

/* The tables before DuckDB (Parquet, CSV) and LibreOffice (the workbook): all of them hold what NDJSON does. */

type Row = Readonly<Record<string, unknown>>;

interface Duck {
  DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{ runAndReadAll(query: string): Promise<{ getRowObjectsJson(): Row[] }> }>;
    }>;
  };
}

export async function* tables(site: string): AsyncGenerator<Checked> {
  const data = join(site, 'data');
  const named = new Map(
    filesIn(data, '*.ndjson').map((file) => {
      const lines = readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean);
      return [file.replace('.ndjson', ''), lines.map((line) => JSON.parse(line) as Row)] as const;
    }),
  );
  const { DuckDBInstance } = await tool<Duck>('@duckdb/node-api');
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const query = async (text: string) => (await database.runAndReadAll(text)).getRowObjectsJson();
  const [parquet, csv]: [string[], string[]] = [[], []];
  for (const [name, rows] of named) {
    const read = await query(`SELECT * FROM '${join(data, name)}.parquet'`);
    parquet.push(...differences(name, rows, read));
    const counted = await query(
      `SELECT count(*) AS n FROM read_csv('${join(data, name)}.csv', header = true, all_varchar = true, strict_mode = true, max_line_size = 20000000)`,
    );
    if (Number(counted[0]?.n) !== rows.length) csv.push(`${name}: ${counted[0]?.n} rows of ${rows.length}`);
  }
  yield { what: `${named.size} tables as Parquet, every cell, by DuckDB`, found: parquet };
  yield { what: 'the same as CSV, every row, by DuckDB in its strict mode', found: csv };
  yield { what: 'the workbook, every cell, by LibreOffice', found: workbook(data, named) };
}

const text = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function differences(name: string, rows: readonly Row[], read: readonly Row[]): string[] {
  const stated = (row: Row) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([key, value]) => [key, text(value)])
        .sort(),
    );
  if (rows.length !== read.length) return [`${name}: ${read.length} rows of ${rows.length}`];
  return rows.flatMap((row, index) => (stated(row) === stated(read[index] ?? {}) ? [] : [`${name}, row ${index + 1}`]));
}

/** Each sheet as LibreOffice writes it as CSV: three rows of headers, the last with the columns' names. */
function workbook(data: string, named: ReadonlyMap<string, readonly Row[]>): string[] {
  const folder = join(home, 'sheets');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${join(home, 'office')}`;
  const failed = faultsOf('soffice', [
    ...['--headless', '--norestore', profile, '--convert-to', filter],
    ...['--outdir', folder, join(data, 'atlas.xlsx')],
  ]);
  if (failed.length > 0) return failed;
  return [...named].flatMap(([name, rows]) => {
    const sheet = readFileSync(join(folder, `atlas-${name}.csv`), 'utf8');
    const [, , columns = [], ...read] = parse(sheet, {
      bom: true,
      relax_column_count: true,
      record_delimiter: '\n',
    }) as string[][];
    if (read.length !== rows.length) return [`${name}: ${read.length} rows of ${rows.length}`];
    return rows.flatMap((row, index) =>
      columns
        .filter((column, place) => !isSame(row[column], read[index]?.[place] ?? ''))
        .map((column) => `${name}, row ${index + 1}, ${column}`),
    );
  });
}

/** A cell as a spreadsheet has it: of a longer text as much as one may hold. */
function isSame(value: unknown, cell: string): boolean {
  const written = flat(value as Cell);
  if (typeof written === 'boolean') return cell === String(written).toUpperCase();
  if (typeof written === 'number') return Number(cell) === written;
  return cell === (written ?? '').slice(0, 32_767);
}
