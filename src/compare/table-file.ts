import { csvFile } from '../open-data/csv.ts';
import { markdownTable } from './markdown.ts';

/** The forms in which a table is taken along. */
export type TableForm = 'csv' | 'xlsx' | 'md';

/** A table in one of its forms, with its media type. */
export async function tableFile(
  form: TableForm,
  title: string,
  rows: readonly (readonly string[])[],
): Promise<{ content: string | Uint8Array<ArrayBuffer>; type: string }> {
  if (form === 'csv') return { content: csvFile(rows), type: 'text/csv' };
  if (form === 'md') return { content: markdownTable(title, rows), type: 'text/markdown' };
  // Asked for by few: it comes when it is.
  const { workbook } = await import('./workbook.ts');
  return {
    content: workbook(title, rows),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
}
