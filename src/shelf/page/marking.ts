import type { shelfLabels } from '../../words/shelf.ts';
import { fill, wordsOn } from '../../words/words.ts';
import { latestAlike, type Reference, writeReference } from '../reference.ts';
import { markedIn, toggleMark } from '../shelf.ts';
import { isKept, keepShelf, loadShelf } from '../store.ts';

/* On every page: buttons that mark entries, and the tray that appears once something is marked. Kept small. */

/** Makes the page's buttons mark, now and when scripts add more of them. */
export function startMarking(): void {
  const tray = document.querySelector<HTMLElement>('[data-tray]');
  if (!tray) return;
  const words = wordsOn<typeof shelfLabels.tray.live>(tray);
  const place = <T extends HTMLElement>(name: string) => tray.querySelector<T>(`[data-${name}]`);
  const shortlist = place<HTMLAnchorElement>('shortlist');
  const compare = place<HTMLAnchorElement>('compare');
  const told = place('marked');

  const paintButtons = (marked: readonly string[]): void => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-mark]'))
      button.ariaPressed = String(marked.includes(button.dataset.mark ?? ''));
  };
  const query = (entries: readonly Reference[]) => `?ids=${entries.map(writeReference).join(',')}`;
  const paint = (): void => {
    const marked = markedIn(loadShelf());
    paintButtons(marked);
    tray.hidden = marked.length === 0;
    if (tray.hidden || !shortlist || !compare || !told) return;
    const alike = latestAlike(marked);
    told.textContent = fill(words.marked, { number: marked.length });
    compare.textContent = alike.length > 1 ? fill(words.compare, { number: alike.length }) : words.compareOne;
    compare.search = query(alike);
    // Where the browser keeps nothing, the address takes it along.
    shortlist.search = isKept() ? '' : query(marked);
  };

  document.addEventListener('click', ({ target }) => {
    const entry = target instanceof Element && target.closest<HTMLElement>('[data-mark]')?.dataset.mark;
    if (!entry) return;
    keepShelf(toggleMark(loadShelf(), entry as Reference));
    paint();
  });
  // Another page may have marked, or this one may be shown again as it was left.
  addEventListener('storage', paint);
  addEventListener('pageshow', paint);
  const main = document.querySelector('main');
  if (main)
    new MutationObserver(() => paintButtons(markedIn(loadShelf()))).observe(main, { childList: true, subtree: true });
  paint();
}
