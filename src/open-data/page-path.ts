import { type EntryKind, entryKinds } from '../schema/entry-kinds.ts';

/** Path of an entry's page, without base and language. */
export const pagePath = ({ kind, id }: { kind: EntryKind; id: string }): string => `/${entryKinds[kind].folder}/${id}/`;
