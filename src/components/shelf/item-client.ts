import { folderOf, isEntry, type Reference } from '../../shelf/reference.ts';
import { limits, type ShelfItem } from '../../shelf/shelf.ts';
import type { shelfLabels } from '../../words/shelf.ts';
import type { WordsOf } from '../../words/words.ts';
import { button, element, link } from '../compare/element-client.ts';
import type { Found } from './found-client.ts';

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
  found: Found,
  words: ShelfWords,
  use: ItemUse | undefined,
): HTMLElement {
  const { title, href, about, summary } = shown(entry, found, words);
  const faults = [
    found === 'missing' ? words.missing : found === 'failed' ? words.failed : '',
    typeof found === 'object' && 'entry' in found && found.entry.withdrawn ? words.withdrawn : '',
  ].filter(Boolean);
  const told = element(
    'div',
    'told',
    // What is no entry stands under the heading of its kind.
    element(isEntry(entry) ? 'h3' : 'h4', 'name', href ? link(href, title) : title),
    ...(about ? [element('p', 'soft', about)] : []),
    ...(summary ? [element('p', 'summary', summary)] : []),
    ...faults.map((fault) => element('p', 'fault', fault)),
  );
  const item = element('li', '', told);
  item.dataset.entry = entry;
  if (use) item.append(noteField(entry, note, title, words, use), actions(entry, title, words, use));
  else if (note) item.append(element('p', 'note', note));
  return item;
}

/** What is told of an item: its name, where it is, and in a line what. */
function shown(
  entry: Reference,
  found: Found,
  words: ShelfWords,
): { title: string; href?: string; about?: string; summary?: string } {
  const kind = isEntry(entry) ? words.kinds[folderOf(entry)] : '';
  if (typeof found === 'string') return { title: entry, about: kind };
  if ('named' in found) return { title: found.named.title, href: found.href, about: found.named.line };
  const { title, href, who, summary } = found.entry;
  return { title, href, about: [kind, who].filter(Boolean).join(' · '), summary };
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
    ...(isEntry(entry) ? [element('label', '', box, words.choose)] : []),
    up,
    button('plain', words.remove, () => use.remove(entry), title),
  );
}
