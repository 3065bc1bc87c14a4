import type { Wording } from './text.ts';

export type Severity = 'error' | 'warning';

/** A place in a file: 1-based line and column, the column in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** What is wrong in a text, and how to mend it, in both languages. */
export interface Problem extends Place {
  severity: Severity;
  rule: string;
  message: Wording;
  hint: Wording;
}

/** A problem in a file; `file` is relative to the project's root, with forward slashes. */
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
