import type { EntryReference } from '../shelf/reference.ts';
import { type ComparedEntry, referenceOf } from './entry.ts';

/** What came of asking for an entry. */
export type Loaded = { entry: ComparedEntry } | 'missing' | 'failed';

/** Which of the entries asked for stand side by side, and why the others do not. */
export interface Arranged {
  entries: readonly ComparedEntry[];
  missing: readonly EntryReference[];
  failed: readonly EntryReference[];
  withdrawn: readonly ComparedEntry[];
  otherKind: readonly ComparedEntry[];
}

/** Sets entries of the first one's kind side by side, each once; what does not stand with them is told apart. */
export function arrange(asked: readonly (readonly [EntryReference, Loaded])[]): Arranged {
  const found = new Map(
    asked.flatMap(([, loaded]) =>
      typeof loaded === 'object' ? [[referenceOf(loaded.entry), loaded.entry] as const] : [],
    ),
  );
  const standing = [...found.values()].filter(({ withdrawn }) => !withdrawn);
  const folder = standing[0]?.folder;
  const of = (outcome: Loaded) => asked.flatMap(([reference, loaded]) => (loaded === outcome ? [reference] : []));
  return {
    entries: standing.filter((entry) => entry.folder === folder),
    missing: of('missing'),
    failed: of('failed'),
    withdrawn: [...found.values()].filter(({ withdrawn }) => withdrawn),
    otherKind: standing.filter((entry) => entry.folder !== folder),
  };
}
