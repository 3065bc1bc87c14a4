import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { kindNames } from '../../../schema/entry-kinds.ts';
import { textOfFile } from '../decode.ts';

/**
 * How the columns of a list that somebody else made become the catalogue's
 * fields. It lies beside the list as `<name>.columns.yaml`.
 */
const columnMapping = z.strictObject({
  /** What each row tells of. */
  kind: z.enum(kindNames),
  /** Sheet of a workbook, where it is not the first. */
  sheet: z.string().optional(),
  /** Column name → path of the field (`name.zh`, `recognitions.scheme`); null for a column that is not taken over. */
  columns: z.record(z.string(), z.string().nullable()),
  /** Column name → content of a cell → what it means, by path of the field; in place of the plain reading. */
  values: z
    .record(z.string(), z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))))
    .default({}),
  /** What holds of every row, by path of the field; a cell that says otherwise wins. */
  constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});
export type ColumnMapping = z.infer<typeof columnMapping>;

/** The mapping file that goes with an import file, unless another one is named. */
export function columnMappingPath(importFile: string): string {
  return importFile.replace(/\.[^.]+$/, '.columns.yaml');
}

/** Reads a column mapping, or `undefined` where none lies there and none was named. Throws, naming the place, where it is malformed. */
export function readColumnMapping(path: string, isNamed = false): ColumnMapping | undefined {
  if (!isNamed && !existsSync(path)) return undefined;
  if (!existsSync(path)) throw new Error(`${basename(path)}: no such file`);
  const outcome = columnMapping.safeParse(parse(textOfFile(path)));
  if (outcome.success) return outcome.data;
  throw new Error(`${basename(path)}: ${z.prettifyError(outcome.error)}`);
}
