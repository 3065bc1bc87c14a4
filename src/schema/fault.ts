import type { Severity, Telling } from './telling.ts';

/** A place in a file: 1-based line and column, the column in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** What is told at a place of a file that is known from elsewhere. */
export interface Problem extends Telling, Place {
  severity: Severity;
}

/** What is told at a place of a file; `file` is relative to the project's root, with forward slashes. */
export interface Fault extends Problem {
  file: string;
}

/** Orders faults by file, then by place, then by rule. */
export function compareFaults(a: Fault, b: Fault): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
