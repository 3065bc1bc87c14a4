import type { EntryRef } from './finding.ts';
import type { Language } from './text.ts';

/** What is known of an entry by its front matter alone, or by a part of it. */
export interface KnownEntry extends EntryRef {
  /** The values as written, checked or not; `undefined` where they could not be read. */
  front: unknown;
}

/** An entry as it is written, wherever that is: plain data, for the judgement. */
export interface Entry extends KnownEntry {
  /** The text of its front matter, comments and all. */
  written: string;
  /** The texts of its bodies. One that is there but could not be read is empty. */
  bodies: Partial<Record<Language, string>>;
}
