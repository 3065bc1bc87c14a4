import { type Cell, identifierOf, type Table } from '../../tables/table.ts';
import { copyRows, sqlName, sqlText, sqlTypes } from './sql.ts';

/* The tables of /data/ in PostgreSQL's schema `atlas`; lists are arrays. */

export const inSchema = (table: string): string => `atlas.${sqlName(identifierOf(table))}`;

/** The definition of a table, with what it and its columns hold in both languages. */
export function tableDefinition({ name, label, key, columns }: Table): string {
  const table = inSchema(name);
  const lines = [
    ...columns.map((one) => `${sqlName(one.name)} ${sqlTypes[one.type]}${one.required ? ' NOT NULL' : ''}`),
    `PRIMARY KEY (${key.map(sqlName).join(', ')})`,
  ];
  const said = ({ zh, en }: Table['label']) => sqlText(`${zh} · ${en}`);
  return [
    `CREATE TABLE ${table} (\n  ${lines.join(',\n  ')}\n);`,
    `COMMENT ON TABLE ${table} IS ${said(label)};`,
    ...columns.map((one) => `COMMENT ON COLUMN ${table}.${sqlName(one.name)} IS ${said(one.label)};`),
    '',
  ].join('\n');
}

export const tableRows = ({ name, columns, rows }: Table): string =>
  copyRows(
    inSchema(name),
    columns.map((one) => one.name),
    rows,
  );

/**
 * The foreign keys of a table, which hold once every table is filled. Ids in
 * arrays have none, nor has a column that names what another edition has.
 */
export function foreignKeys(table: Table, tables: readonly Table[]): string {
  return table.columns
    .flatMap(({ name, references, type }) => {
      const other = type === 'list' ? undefined : tables.find((one) => one.name === references);
      const [target, ...more] = other?.key ?? [];
      if (!other || target === undefined || more.length > 0 || !areIn(table, name, other, target)) return [];
      const there = `${inSchema(other.name)} (${sqlName(target)})`;
      return `ALTER TABLE ${inSchema(table.name)} ADD FOREIGN KEY (${sqlName(name)}) REFERENCES ${there};\n`;
    })
    .join('');
}

function areIn(table: Table, column: string, other: Table, target: string): boolean {
  const known = new Set(valuesOf(other, target));
  return valuesOf(table, column).every((value) => value === undefined || known.has(value));
}

function valuesOf({ columns, rows }: Table, column: string): Cell[] {
  const place = columns.findIndex(({ name }) => name === column);
  return rows.map((row) => row[place]);
}
