import type { RenderedBody } from '../dialect/render.ts';
import type { EntryKind, EntryRecord } from '../schema/entry-kinds.ts';
import type { Language } from '../schema/text.ts';

/** An entry whose record is in form, with its bodies as the site shows them. */
export type SoundEntry = {
  [Kind in EntryKind]: {
    kind: Kind;
    id: string;
    /** Path of its file, relative to the project's root. */
    file: string;
    record: EntryRecord<Kind>;
    bodies: Partial<Record<Language, RenderedBody>>;
  };
}[EntryKind];

/** An entry of one kind. */
export type SoundEntryOf<Kind extends EntryKind> = Extract<SoundEntry, { kind: Kind }>;

/** The entries of a kind. */
export function ofKind<Kind extends EntryKind>(entries: readonly SoundEntry[], kind: Kind): SoundEntryOf<Kind>[] {
  return entries.filter((entry): entry is SoundEntryOf<Kind> => entry.kind === kind);
}
