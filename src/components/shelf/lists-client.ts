import { limits, type Shelf } from '../../shelf/shelf.ts';
import { part } from '../../site/part.ts';
import { fill } from '../../words/words.ts';
import { element } from '../compare/element-client.ts';
import type { ShelfWords } from './item-client.ts';

/** Shows which lists there are, and the name of the one in hand. */
export function showLists(root: HTMLElement, shelf: Shelf, words: ShelfWords): void {
  const select = part(root, '[data-lists]', HTMLSelectElement);
  select.replaceChildren(
    ...shelf.lists.map(({ name, items }, index) => {
      const option = element('option', '', fill(words.option, { name: name || words.unnamed, number: items.length }));
      option.value = String(index);
      return option;
    }),
  );
  select.value = String(shelf.current);
  const field = part(root, '[data-name]', HTMLInputElement);
  field.maxLength = limits.name;
  // What is being typed is not written over.
  if (document.activeElement !== field) field.value = shelf.lists[shelf.current]?.name ?? '';
}

/** Shows an address to share, and copies it where the browser allows; returns whether it did. */
export async function handOut(root: HTMLElement, address: string): Promise<boolean> {
  const field = part(root, '[data-address]', HTMLInputElement);
  part(root, '[data-address-box]', HTMLElement).hidden = false;
  field.value = address;
  field.select();
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    // It may be forbidden, or the page is not served over HTTPS.
    return false;
  }
}
