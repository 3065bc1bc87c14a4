import type { EntryKind } from './entry-kinds.ts';
import type { Severity, Telling } from './telling.ts';
import type { Language } from './text.ts';

/** An entry, by its kind and id. */
export interface EntryRef {
  kind: EntryKind;
  id: string;
}

/** The way to a value of front matter: keys, and places in lists from 0. */
export type FieldPath = readonly PropertyKey[];

/** A place in a value: the value at a path (or the nearest around it that is there), or the key that ends a path. */
export type AtField = { field: FieldPath } | { key: FieldPath };

/**
 * A place in an entry: in its front matter's values, at an offset of its front
 * matter as written (comments are no values), at an offset of a body, or the
 * entry as a whole. Which line, cell or field of a form that is, the edge says.
 */
export type At = AtField | { front: number } | { body: Language; offset: number } | 'file';

/** What is told of an entry, and where in it. */
export interface Finding extends Telling {
  entry: EntryRef;
  at: At;
  severity: Severity;
}

/** Puts findings where their readers see them: `where` says which line, cell or field a place of an entry is. */
export function place<Where extends object>(
  findings: readonly Finding[],
  where: (entry: EntryRef, at: At) => Where,
): (Where & Telling & { severity: Severity })[] {
  return findings.map(({ entry, at, ...told }) => ({ ...where(entry, at), ...told }));
}
