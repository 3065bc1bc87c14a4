import { groupsOf } from '../../shelf/lists.ts';
import { type Reference, type TermKind, termKinds } from '../../shelf/reference.ts';
import type { ShortList } from '../../shelf/shelf.ts';
import { part } from '../../site/part.ts';
import { element } from '../compare/element-client.ts';
import type { Found } from './found-client.ts';
import { type ItemUse, itemElement, type ShelfWords } from './item-client.ts';

/** Shows a list: its entries in the reader's order, then what else was marked, kind by kind. */
export function showItems(
  root: HTMLElement,
  list: ShortList,
  found: ReadonlyMap<Reference, Found>,
  words: ShelfWords,
  use: ItemUse | undefined,
): void {
  const groups = groupsOf(list);
  const elements = (group: 'entries' | TermKind) =>
    (groups.get(group) ?? []).map((item) => itemElement(item, found.get(item.entry) ?? 'failed', words, use));
  part(root, '[data-items]', HTMLElement).replaceChildren(...elements('entries'));
  part(root, '[data-groups]', HTMLElement).replaceChildren(
    ...termKinds
      .filter((kind) => groups.has(kind))
      .map((kind) =>
        element('section', '', element('h3', '', words.groups[kind]), element('ol', 'items', ...elements(kind))),
      ),
  );
}
