import { type Reference, readReference } from './reference.ts';

/*
 * What a reader has marked: named lists of entries with notes, one of them the
 * list in hand. Kept in the reader's own browser and nowhere else.
 */

export interface ShelfItem {
  entry: Reference;
  note: string;
}

export interface ShortList {
  /** Empty where it was not named yet. */
  name: string;
  items: readonly ShelfItem[];
}

/** All of a reader's lists; there is always one. */
export interface Shelf {
  lists: readonly ShortList[];
  /** Place of the list in hand, to which what is marked is added. */
  current: number;
}

/** How much is kept: a browser's storage is small. */
export const limits = { lists: 20, items: 200, name: 60, note: 2000 } as const;

export const emptyList: ShortList = { name: '', items: [] };

/** A text as far as it may be long, no character cut in two. */
export const cut = (text: unknown, longest: number): string =>
  typeof text === 'string' ? text.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : '';

/** A list from what was kept, sent or read: each entry once; what names no entry is left out. */
export function listFrom(value: unknown): ShortList {
  const { name, items } = Object(value) as Partial<Record<keyof ShortList, unknown>>;
  const kept = new Map<Reference, ShelfItem>();
  for (const item of Array.isArray(items) ? items : []) {
    const { entry, note } = Object(item) as Partial<Record<keyof ShelfItem, unknown>>;
    const reference = readReference(entry);
    if (reference && kept.size < limits.items && !kept.has(reference))
      kept.set(reference, { entry: reference, note: cut(note, limits.note) });
  }
  return { name: cut(name, limits.name), items: [...kept.values()] };
}

/** The shelf from its JSON; an empty one where there is none that can be read. */
export function readShelf(text: string | null): Shelf {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    // Nothing was kept, or somebody else wrote there.
  }
  const { lists, current } = Object(value) as Partial<Record<keyof Shelf, unknown>>;
  const kept = (Array.isArray(lists) ? lists : []).slice(0, limits.lists).map(listFrom);
  return {
    lists: kept.length > 0 ? kept : [emptyList],
    current: Number.isInteger(current) && Number(current) in kept ? Number(current) : 0,
  };
}

/** The list in hand. */
export const inHand = ({ lists, current }: Shelf): ShortList => lists[current] ?? emptyList;

/** The entries marked in the list in hand, in the order in which they were. */
export const markedIn = (shelf: Shelf): Reference[] => inHand(shelf).items.map(({ entry }) => entry);

/** Every entry of any list, each once. */
export const allMarked = ({ lists }: Shelf): Reference[] => [
  ...new Set(lists.flatMap(({ items }) => items.map(({ entry }) => entry))),
];

/** The shelf with the list in hand as `change` makes it. */
export const changeList = (shelf: Shelf, change: (list: ShortList) => ShortList): Shelf => ({
  ...shelf,
  lists: shelf.lists.map((list, index) => (index === shelf.current ? listFrom(change(list)) : list)),
});

/** Marks an entry in the list in hand, or takes the mark away. */
export const toggleMark = (shelf: Shelf, entry: Reference): Shelf =>
  changeList(shelf, (list) => {
    const others = list.items.filter((item) => item.entry !== entry);
    return { ...list, items: others.length < list.items.length ? others : [...others, { entry, note: '' }] };
  });
