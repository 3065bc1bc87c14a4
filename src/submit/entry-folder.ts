import type { EntryKind } from '../schema/entry-kinds.ts';

/** The folder of a kind's entries, for a script that does without the schemas; a test holds it to them. */
export const entryFolder = (kind: EntryKind): string => `${kind}s`;
