import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Conversion, convertFile } from '../../src/editor/import/convert.ts';
import { inTemporaryFolder, projectWith, root } from './folders.ts';

const cases = join(root, 'tests/support/cases');

/** The path of an input that went wrong once. */
export const caseFile = (name: string): string => join(cases, name);

/** The small content that the cases are imported beside. */
export function caseContent(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const read = (path: string) => readFileSync(join(cases, 'content', path), 'utf8');
  const paths = ['enterprises/sample-battery.mdx', 'enterprises/sample-works.mdx', 'scenarios/sample-standing.mdx'];
  return { ...Object.fromEntries(paths.map((path) => [path, read(path)])), ...changes };
}

/** Converts a list, with the mapping beside it, beside the small content. */
export function convertList(path: string, changes: Readonly<Record<string, string>> = {}): Promise<Conversion> {
  return inTemporaryFolder((folder) => convertFile(path, projectWith(folder, caseContent(changes))));
}

/** The same for a list that is given as text. */
export function convertText(name: string, text: string | Uint8Array, mapping?: string): Promise<Conversion> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    if (mapping !== undefined) writeFileSync(path.replace(/\.[^.]+$/, '.columns.yaml'), mapping);
    return convertFile(path, projectWith(join(folder, 'project'), caseContent()));
  });
}

/** The text that would be written to a path. */
export const textOf = ({ written }: Conversion, path: string): string =>
  written.find((file) => file.path === path)?.text ?? '';

/** Faults as `row:column rule`. */
export const placesOf = ({ faults }: Conversion): string[] =>
  faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

/** Puts a folder of cases into another one. */
export const copyCase = (name: string, to: string): void => cpSync(join(cases, name), to, { recursive: true });
