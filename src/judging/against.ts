import type { KnownEntry } from '../schema/entry.ts';
import type { JudgingVocabulary } from './term-lists.ts';

/** What entries are judged against. */
export interface Against {
  vocabulary: JudgingVocabulary;
  /** Entries beside those under judgement: they may be named, collided with or repeated. */
  others: readonly KnownEntry[];
  /** Whether an entry, by the path of its file in the content, is new to the catalogue. Absent where nobody knows. */
  isNew?: (path: string) => boolean;
  /** The size in bytes of an image of the site, `undefined` where there is none. Absent where nobody knows. */
  imageSize?: (path: string) => number | undefined;
  /** Whether a face of the site has a character. Absent where nobody knows. */
  hasFace?: (character: string) => boolean;
}
