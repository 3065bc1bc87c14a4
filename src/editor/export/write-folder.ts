import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ExportFile } from '../../open-data/export/export-content.ts';

/** Whether files may be written to a folder: it is not there, or there is nothing in it. */
export const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/**
 * Writes files as a folder, all or none: beside its place first, which it then
 * takes in one step. Throws the system's error, with nothing left behind.
 */
export function writeFolder(folder: string, files: readonly ExportFile[]): void {
  const made = join(dirname(folder), `.${basename(folder).slice(0, 80)}.${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(made, { recursive: true });
    for (const { path, text } of files) writeFileSync(join(made, path), text);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    throw error;
  }
}
