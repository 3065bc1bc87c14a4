import type { Meaning, PartKind } from '../../src/search/engine/meanings.ts';
import type { Part } from '../../src/search/engine/read-query.ts';

/** What a part of a query names: a concept by its key. */
export const meaning = (key: string, near: Meaning['near'] = []): Meaning => ({
  key,
  type: 'subject',
  label: { zh: key, en: key },
  near,
  worth: 1,
});

/** A part of a query, as it is read. */
export const part = (text: string, kind: PartKind, meanings: readonly Meaning[] = []): Part => ({
  kind,
  text,
  from: 0,
  to: text.length,
  tokens: [text],
  meanings,
});
