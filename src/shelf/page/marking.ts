import { keepMarked } from '../../offline/keep-marked.ts';
import type { shelfLabels } from '../../words/shelf.ts';
import { fill, wordsOn } from '../../words/words.ts';
import { keptOf, latestAlike, type Reference, writeReference } from '../reference.ts';
import { allMarked, markedIn, toggleMark } from '../shelf.ts';
import { isKept, keepShelf, loadShelf } from '../store.ts';

/* Buttons that mark entries, and the tray that appears once something is marked. */

const tray = document.querySelector<HTMLElement>('[data-tray]');

/** Marks an entry in the list in hand, or takes its mark away. */
export function mark(entry: string): void {
  keepShelf(toggleMark(loadShelf(), entry as Reference));
  paint();
}

/** Shows what is marked, and keeps it for reading offline. */
export function paint(): void {
  const shelf = loadShelf();
  const marked = markedIn(shelf);
  paintButtons(marked);
  if (tray) paintTray(tray, marked);
  void keepMarked(allMarked(shelf).map(keptOf));
}

function paintButtons(marked: readonly Reference[]): void {
  const all: readonly string[] = marked;
  for (const button of document.querySelectorAll<HTMLElement>('[data-mark]'))
    button.ariaPressed = String(all.includes(button.dataset.mark ?? ''));
}

function paintTray(place: HTMLElement, marked: readonly Reference[]): void {
  const words = wordsOn<typeof shelfLabels.tray.live>(place);
  const within = <T extends HTMLElement>(name: string) => place.querySelector<T>(`[data-${name}]`);
  const shortlist = within<HTMLAnchorElement>('shortlist');
  const compare = within<HTMLAnchorElement>('compare');
  const told = within('marked');
  place.hidden = marked.length === 0;
  if (place.hidden || !shortlist || !compare || !told) return;
  const alike = latestAlike(marked);
  const query = (entries: readonly Reference[]) => `?ids=${entries.map(writeReference).join(',')}`;
  told.textContent = fill(words.marked, { number: marked.length });
  compare.textContent = alike.length > 1 ? fill(words.compare, { number: alike.length }) : words.compareOne;
  compare.search = query(alike);
  compare.hidden = alike.length === 0;
  // Where the browser keeps nothing, the address takes it along.
  shortlist.search = isKept() ? '' : query(marked);
}

// Scripts add more buttons to lists.
const main = document.querySelector('main');
if (main)
  new MutationObserver(() => paintButtons(markedIn(loadShelf()))).observe(main, { childList: true, subtree: true });
