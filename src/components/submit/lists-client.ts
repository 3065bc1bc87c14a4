import { itemsOf } from './fields-client.ts';

/** Makes the lists of a form grow and shrink; `added` is called with a new item, `changed` after each change. */
export function readyLists(root: HTMLElement, added: (item: HTMLElement) => void, changed: () => void): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (button.hasAttribute('data-add')) {
      const list = button.closest<HTMLElement>('[data-kind=list]');
      const item = list && addItem(list);
      if (!item) return;
      added(item);
      item.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
    } else if (button.hasAttribute('data-remove')) {
      const item = button.closest<HTMLElement>('[data-item]');
      const form = item?.closest<HTMLElement>('[data-form]');
      if (!item || !form) return;
      const list = form.querySelector<HTMLElement>(`[data-kind=list][data-field="${item.dataset.of}"]`);
      // A page that was begun with a figure stays when the figure goes: others may rest on it.
      for (const page of item.querySelectorAll('[data-slot] > [data-item]'))
        form.querySelector('[data-field=sources] > [data-items]')?.append(page);
      item.remove();
      list?.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    } else return;
    changed();
  });
}

/** Adds an empty item to a list; a source gets an id of its own. */
export function addItem(list: HTMLElement): HTMLElement | undefined {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  const items = list.querySelector(':scope > [data-items]');
  if (!template || !items) return undefined;
  items.append(template.content.cloneNode(true));
  const item = items.lastElementChild;
  if (!(item instanceof HTMLElement)) return undefined;
  const id = ownId(item);
  if (id) {
    const taken = new Set(itemsOf(list).map((one) => ownId(one)?.value));
    let number = 1;
    while (taken.has(`s${number}`)) number += 1;
    id.value = `s${number}`;
  }
  nameRadios(item);
  return item;
}

let radioGroups = 0;

/** The name of a choice keeps its boxes apart from those of other items. */
function nameRadios(item: HTMLElement): void {
  for (const choice of item.querySelectorAll('[data-kind=radios]')) {
    radioGroups += 1;
    for (const radio of choice.querySelectorAll<HTMLInputElement>('input')) radio.name = `choice-${radioGroups}`;
  }
}

const ownId = (item: HTMLElement): HTMLInputElement | null => item.querySelector(':scope > [data-field=id] input');
