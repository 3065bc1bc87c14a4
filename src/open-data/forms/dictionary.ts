import type { Table } from '../tables/table.ts';

/* /data/dictionary.csv and dictionary.json: what every column of every table holds, as the schema says it. */

/** The dictionary as rows, the header first. */
export function dictionaryRows(tables: readonly Table[]): string[][] {
  return [
    ['table', 'column', 'type', '中文', 'English', 'required', 'values', 'references'],
    ...tables.flatMap(({ name, key, columns }) =>
      columns.map((column) => [
        name,
        column.name,
        column.type,
        column.label.zh,
        column.label.en,
        key.includes(column.name) ? 'key' : column.required ? 'yes' : '',
        (column.values ?? []).join(' '),
        column.references ?? '',
      ]),
    ),
  ];
}

/** The dictionary as JSON, table by table. */
export function dictionaryJson(tables: readonly Table[]): string {
  const told = tables.map(({ name, label, key, columns }) => ({ name, label, key, columns }));
  return `${JSON.stringify({ tables: told }, null, 1)}\n`;
}
