import type { Cell, CellType } from '../../tables/table.ts';

/* How names, texts and rows stand in PostgreSQL's SQL and in the text form of its COPY. */

export const sqlTypes: Readonly<Record<CellType, string>> = {
  string: 'text',
  integer: 'integer',
  number: 'double precision',
  boolean: 'boolean',
  list: 'text[]',
};

export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Rows as a COPY statement with its data. */
export function copyRows(table: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map(copyCell).join('\t'));
  const data = lines.map((line) => `${line}\n`).join('');
  return `COPY ${table} (${columns.map(sqlName).join(', ')}) FROM stdin;\n${data}\\.\n`;
}

function copyCell(cell: Cell): string {
  if (cell === undefined) return '\\N';
  return copyText(typeof cell === 'object' ? arrayLiteral(cell) : String(cell));
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const copyText = (text: string): string => text.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? '');

const arrayLiteral = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** Words with their weights as a tsvector; its four weights stand for where a word stands in an entry. */
export function tsvector(words: readonly (readonly [word: string, weight: number])[]): string {
  return words
    .map(([word, weight]) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}':1${letterOf(weight)}`)
    .join(' ');
}

function letterOf(weight: number): 'A' | 'B' | 'C' | 'D' {
  if (weight > 10) return 'A';
  if (weight >= 8) return 'B';
  return weight >= 5 ? 'C' : 'D';
}
