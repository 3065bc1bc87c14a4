import type { YAMLError } from 'yaml';
import type { Place } from '../../schema/fault.ts';

/*
 * Where an indentation is wrong, the parser speaks of missing colons and
 * quotation marks, on the line before, and then of every line that follows.
 */

const indentOf = (line: string): number => /^[ \t]*(?:- +)?/.exec(line)?.[0].length ?? 0;
const isPair = (line: string): boolean => /^\s*(?:- +)?[\w.]+:(?:\s|$)/.test(line);

/** Whether an error is one of indentation, or says of a line with one colon that it has two, or none. */
export const isOfIndentation = (code: YAMLError['code'], line: string): boolean =>
  code === 'BAD_INDENT' ||
  ((code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') && line.match(/: /g)?.length === 1);

/** Whether a line begins with blanks that are none to YAML. */
export const isStrange = (line: string): boolean => /^[ \t]*(?![ \t])[\s\u3000\u00a0]/.test(line);

/** Offset at which a line, counted from 1, begins. */
export const startOfLine = (lines: readonly string[], line: number): number =>
  lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);

/** The line whose indentation made the parser tell of something else; `undefined` where it did not. */
export function indentCause(
  code: YAMLError['code'],
  line: number,
  offset: number,
  lines: readonly string[],
  placeOf: (offset: number) => Place,
): { code: YAMLError['code']; line: number } | undefined {
  const [own = '', next = '', before = ''] = [lines[line - 1], lines[line], lines[line - 2]];
  if (isStrange(own)) return { code: 'BAD_INDENT', line };
  if (code !== 'BAD_INDENT' && isOfIndentation(code, own)) {
    if (isStrange(next) || (isPair(next) && indentOf(next) > indentOf(own)))
      return { code: 'BAD_INDENT', line: line + 1 };
    if (isPair(own) && indentOf(own) > indentOf(before)) return { code: 'BAD_INDENT', line };
  }
  if (code === 'MISSING_CHAR' && isPair(own) && placeOf(offset).column === 1) return { code: 'BAD_INDENT', line };
  return undefined;
}

/** Whether a line stands in the block of one that was told already, with none further out between them. */
export function followsTold(line: number, told: ReadonlySet<number>, lines: readonly string[]): boolean {
  const indent = indentOf(lines[line - 1] ?? '');
  for (let before = line - 1; before > 0; before -= 1) {
    if (told.has(before)) return true;
    const text = lines[before - 1] ?? '';
    if (text.trim() !== '' && indentOf(text) < indent) return false;
  }
  return false;
}
