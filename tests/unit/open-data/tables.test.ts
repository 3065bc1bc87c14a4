import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { textOfField, valuesInCell } from '../../../src/open-data/csv.ts';
import { checksums, factsOf } from '../../../src/open-data/files/checksums.ts';
import { dataFileLengths, dataFileNames, dataFiles, takeDataFile } from '../../../src/open-data/files/data-files.ts';
import { flat } from '../../../src/open-data/forms/table-csv.ts';
import { headerRows, workbook } from '../../../src/open-data/forms/workbook.ts';
import { examples } from '../../../src/open-data/page/examples.ts';
import { type Cell, identifierOf, type Table } from '../../../src/open-data/tables/table.ts';
import { tablesOf } from '../../../src/open-data/tables/tables.ts';
import { realCatalogue, writtenEnterprises, writtenScenarios } from '../../support/catalogue.ts';
import { addressOf, hostileCatalogue, hostileTexts } from '../../support/open-data.ts';

/** What checksums say of files. */
const sumsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  checksums(new Map([...files].map(([name, bytes]) => [name, factsOf(bytes)])));

const real = realCatalogue();
const hostile = hostileCatalogue();
const realTables = tablesOf(real, addressOf);
const named = (tables: readonly Table[], name: string): Table => {
  const found = tables.find((one) => one.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
const column = (table: Table, name: string): Cell[] => {
  const index = table.columns.findIndex((one) => one.name === name);
  return table.rows.map((row) => row[index]);
};

/** Says which table and row differ first: comparing whole tables for a message takes minutes. */
function expectSame({ name }: Table, read: readonly unknown[], written: readonly unknown[]): void {
  expect(read.length, name).toBe(written.length);
  const different = read.findIndex((row, index) => !isDeepStrictEqual(row, written[index]));
  if (different >= 0) expect(read[different], `${name}, row ${different + 1}`).toEqual(written[different]);
}

describe('the tables', () => {
  it('have the cells of the table that was asked for last, and let those of the others go', () => {
    const [first, second] = [named(realTables, 'scenarios'), named(realTables, 'results')];
    const cells = first.rows;
    expect(first.rows).toBe(cells);
    expect(second.rows.length).toBe(second.length);
    expect(first.rows).not.toBe(cells);
    expect(first.rows).toEqual(cells);
  });

  it('are asked for their cells by the workbook one after the other', async () => {
    const asked: string[] = [];
    const told = ['stages', 'techniques', 'units'].map((name): Table => {
      const table = named(realTables, name);
      return {
        ...{ name, label: table.label, key: table.key, columns: table.columns, length: table.length },
        get rows() {
          if (asked.at(-1) !== name) asked.push(name);
          return table.rows;
        },
      };
    });
    await workbook(told, '2026-01-01');
    expect(asked).toEqual(['stages', 'techniques', 'units']);
  });

  it('tell their rows apart by their keys', () => {
    const repeated = realTables.filter(({ columns, key, rows }) => {
      const places = key.map((name) => columns.findIndex((one) => one.name === name));
      return new Set(rows.map((row) => JSON.stringify(places.map((place) => row[place])))).size !== rows.length;
    });
    expect(repeated.map(({ name }) => name)).toEqual([]);
  });

  it('refer only to rows that there are', () => {
    const dangling = realTables.flatMap((table) =>
      table.columns.flatMap(({ name, references }) => {
        if (references === undefined) return [];
        const target = named(realTables, references);
        const ids = new Set(column(target, target.key[0] ?? ''));
        return column(table, name)
          .flatMap((cell): readonly Cell[] => (typeof cell === 'object' ? cell : cell === undefined ? [] : [cell]))
          .filter((id) => !ids.has(id))
          .map((id) => `${table.name}.${name} ${id}`);
      }),
    );
    expect(dangling.slice(0, 5)).toEqual([]);
  });

  it('fill every cell that is required, with a value of its type', () => {
    const wrong = realTables.flatMap(({ name, columns, rows }) =>
      columns.flatMap(({ name: of, type, required, values }, index) =>
        rows.flatMap((row) => {
          const cell = row[index];
          const sound =
            cell === undefined
              ? !required
              : type === 'list'
                ? Array.isArray(cell)
                : type === 'integer'
                  ? Number.isInteger(cell)
                  : typeof cell === type && (!values || values.includes(String(cell)));
          return sound ? [] : [`${name}.${of} ${JSON.stringify(cell)}`];
        }),
      ),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('have every figure, recognition and source that is written', () => {
    const scenarios = writtenScenarios();
    const enterprises = writtenEnterprises();
    const count = (many: readonly unknown[][]) => many.reduce((sum, one) => sum + one.length, 0);
    expect(named(realTables, 'results').rows.length).toBe(count(scenarios.map(({ results = [] }) => results)));
    expect(named(realTables, 'recognitions').rows.length).toBe(
      count(enterprises.map(({ recognitions = [] }) => recognitions)),
    );
    const sources = new Set(column(named(realTables, 'sources'), 'id'));
    for (const { id, sources: own } of scenarios)
      for (const source of own) expect(sources.has(`scenarios/${id}#${source.id}`)).toBe(true);
  });

  it('explain every column in both languages', () => {
    const silent = realTables.flatMap(({ name, columns }) =>
      columns.filter(({ label }) => !label.zh || !label.en).map((one) => `${name}.${one.name}`),
    );
    expect(silent).toEqual([]);
  });
});

describe.each([
  ['of the real content', real, '机器视觉'],
  ['of hostile texts', hostile, '"evil"'],
])('every form %s', (_, catalogue, word) => {
  const tables = tablesOf(catalogue, addressOf);
  const files = dataFiles(catalogue, addressOf);
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const bytes = async (name: string) => {
    const found = (await files).get(name);
    if (!found) throw new Error(`no file ${name}`);
    return found;
  };
  /** The rows of a table as a form gives them, with what is not stated left empty. */
  const plain = (table: Table) => table.rows.map((row) => row.map((cell) => flat(cell) ?? ''));

  it('CSV: an RFC 4180 parser finds the same cells', async () => {
    for (const table of tables) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes(`${table.name}.csv`));
      expect(text.startsWith('\ufeff')).toBe(true);
      const [header, ...rows] = parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];
      expect(header).toEqual(table.columns.map(({ name }) => name));
      expectSame(
        table,
        rows.map((row) => row.map(textOfField)),
        plain(table).map((row) => row.map(String)),
      );
      // No cell begins as a formula does, in whatever program; plain numbers are none.
      const run = rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^[+-]?[\d.]+%?$/.test(cell));
      expect(run).toEqual([]);
    }
  });

  it('NDJSON: a row is an object by the columns’ names', async () => {
    for (const table of tables) {
      const lines = new TextDecoder()
        .decode(await bytes(`${table.name}.ndjson`))
        .split('\n')
        .filter(Boolean);
      const rows = lines.map((line) => JSON.parse(line) as Record<string, Cell>);
      expectSame(
        table,
        rows.map((row) => table.columns.map(({ name }) => row[name])),
        table.rows,
      );
    }
  });

  it('Parquet: another program’s reader finds the same cells', async () => {
    for (const table of tables.filter(({ rows }) => rows.length > 0)) {
      const file = (await bytes(`${table.name}.parquet`)).slice().buffer;
      const rows = await parquetReadObjects({ file });
      expectSame(
        table,
        rows.map((row) => table.columns.map(({ name }) => row[name] ?? undefined)),
        table.rows,
      );
    }
  });

  it('XLSX: another reader finds the same cells, and no formula', async () => {
    const book = await bytes('atlas.xlsx');
    const sheets = await readSheets(Buffer.from(book), { trim: false });
    for (const table of tables) {
      const sheet = sheets.find((one) => one.sheet === table.name);
      const [zh, en, names, ...rows] = sheet?.data ?? [];
      expect(zh).toEqual(table.columns.map(({ label }) => label.zh));
      expect(en).toEqual(table.columns.map(({ label }) => label.en));
      expect(names).toEqual(table.columns.map(({ name }) => name));
      expect(headerRows).toBe(3);
      const read = rows.map((row) => row.map((cell) => cell ?? ''));
      const written = plain(table).map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.slice(0, 32_767) : cell)),
      );
      expectSame(table, read, written);
    }
    const parts = Object.entries(unzipSync(book)).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(parts.some(([, part]) => new TextDecoder().decode(part).includes('<f>'))).toBe(false);
  });

  it('SQLite: the same cells, sound keys, and words are found', async () => {
    const path = join(folder, 'atlas.sqlite');
    writeFileSync(path, await bytes('atlas.sqlite'));
    const db = new DatabaseSync(path, { readOnly: true });
    try {
      expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
      // The made-up cases have the real vocabularies, whose vendors are no enterprises of theirs.
      if (catalogue === real) expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
      for (const table of tables) {
        const rows = db.prepare(`SELECT * FROM "${identifierOf(table.name)}"`).all();
        const read = rows.map((row) => JSON.stringify(table.columns.map(({ name }) => row[name]))).sort();
        const stored = (cell: Cell) =>
          cell === undefined
            ? null
            : typeof cell === 'boolean'
              ? Number(cell)
              : typeof cell === 'object'
                ? JSON.stringify(cell)
                : cell;
        expectSame(table, read, table.rows.map((row) => JSON.stringify(row.map(stored))).sort());
      }
      const found = db.prepare('SELECT id FROM search WHERE search MATCH ?').all(word);
      expect(found.length).toBeGreaterThan(0);
    } finally {
      db.close();
    }
  });

  it('the files are those that are named before they are made, in the same order', async () => {
    expect([...(await files).keys()]).toEqual(dataFileNames(catalogue, addressOf));
  });

  it('checksums name every other file, and the archive holds what its own name', async () => {
    const all = await files;
    const others = new Map([...all].filter(([name]) => name !== 'checksums.txt'));
    expect(new TextDecoder().decode(await bytes('checksums.txt'))).toBe(sumsOf(others));
    const archive = [...all.keys()].find((name) => name.endsWith('.zip')) ?? '';
    const { 'checksums.txt': sums, ...kept } = unzipSync(await bytes(archive));
    const inside = new Map(Object.entries(kept).map(([name, part]) => [name, new Uint8Array(part)]));
    expect(new TextDecoder().decode(sums)).toBe(sumsOf(inside));
    for (const table of tables) expect(inside.has(`${table.name}.csv`)).toBe(true);
  });
});

it('the same content gives the same bytes', async () => {
  const once = await dataFiles(hostileCatalogue(), addressOf);
  const again = await dataFiles(hostileCatalogue(), addressOf);
  expect(sumsOf(again)).toBe(sumsOf(once));
});

it('a file is taken once, and its length is told after it', async () => {
  const own = hostileCatalogue();
  const whole = (await dataFiles(own, addressOf)).get('results.csv');
  expect(await takeDataFile('results.csv', own, addressOf)).toBe(whole);
  await expect(takeDataFile('results.csv', own, addressOf)).rejects.toThrow('results.csv');
  const lengths = await dataFileLengths(own, addressOf);
  expect(lengths.get('results.csv')?.length).toBe(whole?.length);
  expect([...lengths.keys()].sort()).toEqual(dataFileNames(own, addressOf).sort());
});

it('lists in a cell come back as they were', () => {
  const table = named(tablesOf(hostile, addressOf), 'scenarios');
  for (const cell of column(table, 'industries'))
    if (typeof cell === 'object') expect(valuesInCell(String(flat(cell)))).toEqual(cell);
  expect(valuesInCell(String(flat(hostileTexts)))).toEqual(hostileTexts);
});

describe('the examples', () => {
  const shown = examples(addressOf);

  it('name files that there are, and columns that they have', async () => {
    const files = await dataFiles(real, addressOf);
    for (const { code } of shown) {
      for (const [, name = ''] of code.matchAll(/\/data\/([\w.-]+)/g)) expect(files.has(name), name).toBe(true);
      for (const [, name = ''] of code.matchAll(/results[.$](attributable|metric|grade)\b/g))
        expect(named(realTables, 'results').columns.some((one) => one.name === name)).toBe(true);
    }
  });

  it('in SQL run, and find something', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-sql-'));
    const path = join(folder, 'atlas.sqlite');
    writeFileSync(path, (await dataFiles(real, addressOf)).get('atlas.sqlite') ?? '');
    const db = new DatabaseSync(path, { readOnly: true });
    try {
      for (const { tool, code } of shown.filter((one) => one.tool === 'sqlite' || one.tool === 'duckdb')) {
        const query = code.replace(/'https:\S+results\.parquet'/, 'results');
        expect(db.prepare(query).all().length, tool).toBeGreaterThan(0);
      }
    } finally {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
