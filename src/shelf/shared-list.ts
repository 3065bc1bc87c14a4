import { readReferences } from './list-of-references.ts';
import { writeReference } from './reference.ts';
import { cut, limits, type ShortList } from './shelf.ts';

/*
 * A list in an address: its entries and name in the query, its notes after `#`,
 * which browsers send to nobody.
 */

/** The longest address that every browser, mail program and server takes. */
export const longestAddress = 8000;

/** A list as read from an address, with what of it names no entry, and how many entries are beyond the most. */
export interface SharedList {
  list: ShortList;
  damaged: readonly string[];
  beyond: number;
}

/** A list as the end of an address, from its `?`; notes only where they are to go along. */
export function writeShared({ name, items }: ShortList, withNotes: boolean): string {
  const parts = [`ids=${items.map(({ entry }) => writeReference(entry)).join(',')}`];
  if (name !== '') parts.push(`name=${encodeURIComponent(name.toWellFormed())}`);
  const notes = withNotes ? items.map(({ entry, note }) => [writeReference(entry), note.toWellFormed()]) : [];
  const told = notes
    .filter(([, note]) => note !== '')
    .map((pair) => pair.map((text) => encodeURIComponent(text ?? '')).join('='));
  return `?${parts.join('&')}${told.length > 0 ? `#${told.join('&')}` : ''}`;
}

/** The list that an address holds; `undefined` where it holds none. Never fails: what is damaged is told apart. */
export function readShared(query: string, fragment: string): SharedList | undefined {
  const parameters = new URLSearchParams(query);
  if (!parameters.has('ids')) return undefined;
  const { references, damaged } = readReferences(parameters.getAll('ids').join(','));
  const notes = new URLSearchParams(fragment.replace(/^#/, ''));
  return {
    list: {
      name: cut(parameters.get('name') ?? '', limits.name),
      items: references
        .slice(0, limits.items)
        .map((entry) => ({ entry, note: cut(notes.get(writeReference(entry)) ?? '', limits.note) })),
    },
    damaged,
    beyond: Math.max(0, references.length - limits.items),
  };
}
