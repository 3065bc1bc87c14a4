import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Cell, type CellType, identifierOf, type Table } from '../tables/table.ts';

/*
 * /data/atlas.sqlite: every table with its keys, and `search`, a full-text index
 * over scenarios, enterprises and playbooks. Lists are JSON arrays (json_each).
 * The index is of trigrams, which finds Chinese words of three characters and
 * more; shorter ones are found with LIKE. The same tables give the same bytes.
 */

const types: Readonly<Record<CellType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  list: 'TEXT',
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Tables whose rows are found by full text, and the columns that are searched. */
const searched: Readonly<Record<string, readonly string[]>> = {
  scenarios: [
    'title_zh',
    'title_en',
    'summary_zh',
    'summary_en',
    'enterprise_zh',
    'enterprise_en',
    'body_zh',
    'body_en',
  ],
  enterprises: [
    'name_zh',
    'name_en',
    'short_name_zh',
    'short_name_en',
    'aliases',
    'profile_zh',
    'profile_en',
    'body_zh',
    'body_en',
  ],
  playbooks: ['title_zh', 'title_en', 'summary_zh', 'summary_en', 'body_zh', 'body_en'],
};

/** The database as the bytes of its file. */
export function database(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  // Without a name it lies in a file of SQLite's own as far as its cache is full: in memory it took twice as much, and the process kept it.
  const db = new DatabaseSync('');
  const folder = mkdtempSync(join(tmpdir(), 'atlas-database-'));
  try {
    db.exec('PRAGMA page_size = 4096; PRAGMA foreign_keys = OFF');
    // Nobody needs it where it was not written to the end; the cache is 64 MB, in KiB below nought.
    db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; BEGIN');
    for (const table of tables) {
      db.exec(definition(table, tables));
      const places = table.columns.map(() => '?').join(', ');
      const insert = db.prepare(`INSERT INTO ${quoted(identifierOf(table.name))} VALUES (${places})`);
      for (const row of table.rows) insert.run(...row.map(stored));
    }
    db.exec("CREATE VIRTUAL TABLE search USING fts5(list UNINDEXED, id UNINDEXED, text, tokenize = 'trigram')");
    for (const [name, columns] of Object.entries(searched)) {
      const text = columns.map((column) => `coalesce(${quoted(column)}, '')`).join(' || char(10) || ');
      db.exec(`INSERT INTO search SELECT '${name}', id, ${text} FROM ${quoted(name)}`);
    }
    db.exec("INSERT INTO search(search) VALUES ('optimize'); COMMIT");
    // By way of a file: SQLite would make its bytes in memory, and Node copy them. Both databases get a cache of this size.
    db.exec('PRAGMA cache_size = -8192');
    const file = join(folder, 'atlas.sqlite');
    db.prepare('VACUUM INTO ?').run(file);
    const bytes = readFileSync(file);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function definition({ name, key, columns }: Table, tables: readonly Table[]): string {
  const foreign = columns.flatMap(({ name: column, references, type }) => {
    const other = type === 'list' ? undefined : tables.find((one) => one.name === references);
    const [target] = other?.key ?? [];
    return other && target && other.key.length === 1
      ? [`FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(identifierOf(other.name))} (${quoted(target)})`]
      : [];
  });
  const own = columns.map(
    ({ name: column, type, required }) => `${quoted(column)} ${types[type]}${required ? ' NOT NULL' : ''}`,
  );
  const lines = [...own, `PRIMARY KEY (${key.map(quoted).join(', ')})`, ...foreign];
  return `CREATE TABLE ${quoted(identifierOf(name))} (\n  ${lines.join(',\n  ')}\n) WITHOUT ROWID`;
}

function stored(cell: Cell): string | number | null {
  if (cell === undefined) return null;
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'object' ? JSON.stringify(cell) : cell;
}
