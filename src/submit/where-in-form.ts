import { fieldAtOffset, type ReadEntry } from '../reading/read-entry.ts';
import type { At, FieldPath } from '../schema/finding.ts';
import { placeIn } from '../schema/place.ts';
import type { Severity, Telling } from '../schema/telling.ts';
import type { Language } from '../schema/text.ts';

/** A place in the form: a field by the path of its data, a line of a body, or the id for what is told of the whole. */
export type FormPlace = { field: FieldPath } | { body: Language; line: number } | { id: true };

/** What is told at a place of the form; `beside`: of the enterprise that is added together with its case. */
export type FormFault = FormPlace & Telling & { severity: Severity; beside?: true };

/** Finds the fields of an entry's places. The form shows a body without the blanks around it. */
export function whereInForm(read: ReadEntry): (at: At) => FormPlace {
  return (at) => {
    if (at === 'file') return { id: true };
    if ('front' in at) return { field: fieldAtOffset(read, at.front) };
    if ('key' in at) return { field: at.key };
    if ('field' in at) return at;
    const text = read.entry.bodies[at.body] ?? '';
    const blank = /^\s*\n/.exec(text)?.[0].length ?? 0;
    return { body: at.body, line: placeIn(text.slice(blank), Math.max(0, at.offset - blank)).line };
  };
}
