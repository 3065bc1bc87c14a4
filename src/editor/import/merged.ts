import type { EntryFile } from '../../reading/entry-file.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';
import type { FieldPath } from '../../schema/finding.ts';
import type { ImportLog } from './log.ts';

/** An entry that stands with what an import adds to it. */
export interface Merged {
  text: string;
  /** The field of the imported entry that a value of the merged one came from. */
  origin(path: FieldPath): FieldPath | undefined;
}

/** Adds what an entry says to the one that stands, whose text is given; `undefined` where there is nothing to add. */
export type Merge = (
  text: string,
  id: string,
  data: EntryFile['data'],
  vocabulary: Vocabulary,
  log: ImportLog,
) => Merged | undefined;

/** Finds where a value came from, by the paths (`results.3`) of what was added and where each came from. */
export function originIn(origins: ReadonlyMap<string, FieldPath>): Merged['origin'] {
  return (path) => {
    const length = path.findIndex((_, index) => origins.has(path.slice(0, index + 1).join('.'))) + 1;
    const origin = origins.get(path.slice(0, length).join('.'));
    return origin && [...origin, ...path.slice(length)];
  };
}

/** A list of an entry that stands, which may not be in form. */
export function listOf<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? value : [];
}
