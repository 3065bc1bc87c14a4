import { join } from 'node:path';
import { isFault, readTextFile } from '../../reading/files.ts';
import type { Fault } from '../../schema/fault.ts';
import { visible } from '../visible.ts';

/** How much of a long line is shown on either side of the fault, in characters. */
const beside = 36;

/** Shows the lines that faults stand on. */
export type CodeFrame = (fault: Fault) => string | undefined;

/** Shows the line of a fault, with a mark under its column; each file is read once. */
export function codeFrames(root: string): CodeFrame {
  const files = new Map<string, string[]>();
  const linesOf = (name: string): string[] => {
    const known = files.get(name);
    if (known) return known;
    let lines: string[] = [];
    try {
      const file = readTextFile(root, join(root, name));
      if (!isFault(file)) lines = file.text.split('\n');
    } catch {
      // A file that is not there has no line to show.
    }
    files.set(name, lines);
    return lines;
  };
  return ({ file, line, column }) => {
    const text = linesOf(file)[line - 1];
    if (text === undefined || text.trim() === '') return undefined;
    const start = Math.max(0, column - 1 - beside);
    const end = Math.min(text.length, column - 1 + beside);
    const before = `${start > 0 ? '…' : ''}${visible(text.slice(start, column - 1))}`;
    const shown = before + visible(text.slice(column - 1, end)) + (end < text.length ? '…' : '');
    const number = String(line);
    const gap = ' '.repeat(number.length);
    return `    ${number} │ ${shown}\n    ${gap} │ ${blank(before)}^`;
  };
}

/** White space as wide as the text: Chinese characters take two columns. */
function blank(text: string): string {
  return text.replace(/[\u1100-\u115f\u2e80-\uffef]|\p{Extended_Pictographic}/gu, '　').replace(/[^\s]/g, ' ');
}
