import { type Reference, termKindOf } from './reference.ts';
import { cut, emptyList, limits, listFrom, type Shelf, type ShortList } from './shelf.ts';

/* What the page of short lists does with them; each returns a new shelf. */

/** Adds a list and takes it in hand; none beyond the most that are kept. A list without entries or name gives way. */
export function addList(shelf: Shelf, list: ShortList): Shelf {
  const lists = shelf.lists.filter(({ name, items }) => name !== '' || items.length > 0);
  if (lists.length >= limits.lists) return shelf;
  return { lists: [...lists, listFrom(list)], current: lists.length };
}

/** Takes the list in hand away; an empty one takes its place where it was the only one. */
export function dropList({ lists, current }: Shelf): Shelf {
  const others = lists.filter((_, index) => index !== current);
  return {
    lists: others.length > 0 ? others : [emptyList],
    current: Math.max(0, Math.min(current, others.length - 1)),
  };
}

export const nameList = (list: ShortList, name: string): ShortList => ({
  ...list,
  name: cut(name.trim(), limits.name),
});

/** A list with an entry's note. */
export const noteOn = (list: ShortList, entry: string, note: string): ShortList => ({
  ...list,
  items: list.items.map((item) => (item.entry === entry ? { ...item, note: cut(note, limits.note) } : item)),
});

/** Entries are shown in one order, everything else by kind. */
const groupOf = (reference: Reference) => termKindOf(reference) ?? 'entries';

/** What of a list is shown together: its entries first, then each kind of what is none. */
export const groupsOf = (list: ShortList) => Map.groupBy(list.items, ({ entry }) => groupOf(entry));

/** A list with an item one place nearer to the beginning of its group. */
export function moveUp(list: ShortList, entry: Reference): ShortList {
  const items = [...list.items];
  const at = items.findIndex((item) => item.entry === entry);
  const before = items.slice(0, Math.max(0, at)).findLastIndex((item) => groupOf(item.entry) === groupOf(entry));
  const [item] = before >= 0 ? items.splice(at, 1) : [];
  if (item) items.splice(before, 0, item);
  return { ...list, items };
}
