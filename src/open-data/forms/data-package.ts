import type { FileFacts } from '../files/checksums.ts';
import { licence } from '../licence.ts';
import type { CellType, Table } from '../tables/table.ts';

/* /data/datapackage.json: the CSV files as a Data Package 2 (https://datapackage.org): types, keys, licence. */

/** What of the package a descriptor says beside its tables. */
export interface PackageFacts {
  /** Address of the page that explains the data. */
  homepage: string;
  /** Day of the content, as 2026-01-31. */
  day: string;
  /** Length and digest of each table's CSV file, by the file's name. */
  files: ReadonlyMap<string, FileFacts>;
}

const types: Readonly<Record<CellType, object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  // Version 2 has a type for lists, which its own profile and the tools before it refuse: texts, and told in words.
  list: { type: 'string', delimiter: '|' },
};

export function dataPackage(tables: readonly Table[], { homepage, day, files }: PackageFacts): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'atlas',
    title: 'Atlas 智造图谱 · Atlas of AI in Manufacturing',
    description:
      'Typical “AI + manufacturing” scenarios, enterprises, playbooks and support schemes in China: every figure with its source and grade of evidence. In cells with several values | stands between them; a text that a spreadsheet would run has an apostrophe before it.',
    homepage,
    version: day.replaceAll('-', '.'),
    created: `${day}T00:00:00Z`,
    licenses: [{ name: licence.id, title: licence.title, path: licence.address }],
    contributors: [{ title: 'Atlas', roles: ['publisher'], path: homepage }],
    keywords: ['artificial intelligence', 'manufacturing', '人工智能', '制造业'],
    resources: tables.map((table) => resource(table, tables, files.get(`${table.name}.csv`))),
  };
}

function resource({ name, label, key, columns }: Table, tables: readonly Table[], file: FileFacts | undefined): object {
  const foreignKeys = columns.flatMap(({ name: column, references, type }) => {
    const other = type === 'list' ? undefined : tables.find((one) => one.name === references);
    const [target] = other?.key ?? [];
    return other && target && other.key.length === 1
      ? [{ fields: [column], reference: { resource: other.name === name ? '' : other.name, fields: [target] } }]
      : [];
  });
  return {
    name,
    title: `${label.zh} · ${label.en}`,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file && { bytes: file.length, hash: `sha256:${file.sha256}` }),
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        title: column.label.zh,
        description:
          column.type === 'list' ? `${column.label.en}; several values have | between them` : column.label.en,
        ...types[column.type],
        constraints: {
          ...(column.required && { required: true }),
          ...(column.values && column.type !== 'list' && { enum: column.values }),
        },
      })),
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}
