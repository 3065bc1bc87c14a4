import { keepMarked } from '../../offline/keep-marked.ts';
import type { shelfLabels } from '../../words/shelf.ts';
import { fill, wordsOn } from '../../words/words.ts';
import { latestAlike } from '../list-of-references.ts';
import { keptOf } from '../places.ts';
import { type Reference, writeReference } from '../reference.ts';
import { allMarked, limits, markedIn } from '../shelf.ts';
import { isKept, loadShelf } from '../store.ts';

/* The tray that tells what is marked, on every page once something is. */

const tray = document.querySelector<HTMLElement>('[data-tray]');

/** Shows the tray as the shelf is, and has what is marked kept for reading offline. */
export function showTray(): void {
  const shelf = loadShelf();
  if (tray) paintTray(tray, markedIn(shelf));
  void keepMarked(allMarked(shelf).map(keptOf));
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
  told.textContent = fill(marked.length < limits.items ? words.marked : words.full, { number: marked.length });
  compare.textContent = alike.length > 1 ? fill(words.compare, { number: alike.length }) : words.compareOne;
  compare.search = query(alike);
  compare.hidden = alike.length === 0;
  // Where the browser keeps nothing, the address takes it along.
  shortlist.search = isKept() ? '' : query(marked);
}
