import type { Loaded } from '../../compare/arrange.ts';
import { folderOf, type Reference } from '../../shelf/reference.ts';
import { limits, type ShelfItem } from '../../shelf/shelf.ts';
import type { shelfLabels } from '../../words/shelf.ts';
import type { WordsOf } from '../../words/words.ts';
import { button, element, link } from '../compare/element-client.ts';

export type ShelfWords = WordsOf<typeof shelfLabels.shortlist.live>;

/** What can be done with an item of a list; none of it with a list that was shared. */
export interface ItemUse {
  isChosen(entry: Reference): boolean;
  choose(entry: Reference, chosen: boolean): void;
  note(entry: Reference, note: string): void;
  up(entry: Reference): void;
  remove(entry: Reference): void;
}

/** An item of a list: what it is, its note, what can be done with it. */
export function itemElement(
  { entry, note }: ShelfItem,
  loaded: Loaded,
  words: ShelfWords,
  use: ItemUse | undefined,
): HTMLElement {
  const found = typeof loaded === 'object' ? loaded.entry : undefined;
  const title = found?.title ?? entry;
  const faults = [
    loaded === 'missing' ? words.missing : loaded === 'failed' ? words.failed : '',
    found?.withdrawn ? words.withdrawn : '',
  ].filter(Boolean);
  const told = element(
    'div',
    'told',
    element('h3', '', found ? link(found.href, title) : title),
    element('p', 'soft', [words.kinds[folderOf(entry)], found?.who].filter(Boolean).join(' · ')),
    ...(found ? [element('p', 'summary', found.summary)] : []),
    ...faults.map((fault) => element('p', 'fault', fault)),
  );
  const item = element('li', '', told);
  item.dataset.entry = entry;
  if (use) item.append(noteField(entry, note, title, words, use), actions(entry, title, words, use));
  else if (note) item.append(element('p', 'note', note));
  return item;
}

function noteField(entry: Reference, note: string, title: string, words: ShelfWords, use: ItemUse): HTMLElement {
  const area = element('textarea', 'textarea');
  area.value = note;
  area.rows = 2;
  area.maxLength = limits.note;
  area.setAttribute('aria-label', `${words.note} ${title}`);
  area.addEventListener('input', () => use.note(entry, area.value));
  return element('div', 'field', element('span', 'hint', words.note), area);
}

function actions(entry: Reference, title: string, words: ShelfWords, use: ItemUse): HTMLElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.checked = use.isChosen(entry);
  box.setAttribute('aria-label', `${words.choose} ${title}`);
  box.addEventListener('change', () => use.choose(entry, box.checked));
  const up = button('plain', words.up, () => use.up(entry), title);
  up.dataset.up = '';
  return element(
    'p',
    'actions on-screen',
    element('label', '', box, words.choose),
    up,
    button('plain', words.remove, () => use.remove(entry), title),
  );
}
