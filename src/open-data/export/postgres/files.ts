import type { ExportContent, ExportFile } from '../export-content.ts';
import { postgresReadme } from './readme.ts';
import { searchIndexes, searchRows, searchSchema } from './search.ts';
import { foreignKeys, tableDefinition, tableRows } from './tables.ts';

/** Every table of the data and a full-text search over the entries, for PostgreSQL 13 and later. */
export function postgresFiles({ tables, documents, concepts, day }: ExportContent): ExportFile[] {
  return [
    { path: 'README.md', text: postgresReadme(day) },
    {
      path: 'load.sql',
      text: [
        '\\set ON_ERROR_STOP on',
        '\\encoding UTF8',
        'BEGIN;',
        'DROP SCHEMA IF EXISTS atlas CASCADE;',
        'CREATE SCHEMA atlas;',
        'CREATE EXTENSION IF NOT EXISTS pg_trgm;',
        '\\ir schema.sql',
        '\\ir data.sql',
        '\\ir keys.sql',
        'COMMIT;',
        'ANALYZE;',
        '',
      ].join('\n'),
    },
    { path: 'schema.sql', text: [...tables.map(tableDefinition), searchSchema].join('\n') },
    { path: 'data.sql', text: [...tables.map(tableRows), searchRows(documents, concepts)].join('\n') },
    { path: 'keys.sql', text: [...tables.map((table) => foreignKeys(table, tables)), searchIndexes].join('') },
  ];
}
