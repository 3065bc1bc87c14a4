import { countOld, isOldReview } from '../../schema/old-review.ts';
import { today } from '../../schema/today.ts';
import type { qualityLabels } from '../../words/quality.ts';
import { fill, wordsOn } from '../../words/words.ts';

/*
 * Which reviews are old is told by the day of reading, not of the build: the page
 * carries the days of all reviews, and the browser counts the old ones. Without
 * script the days themselves are read.
 */

/** Turns the page's days of review into counts of old ones. */
export function countOldReviews(): void {
  const root = document.getElementById('quality');
  if (!root) return;
  const words = wordsOn<typeof qualityLabels.live>(root);
  const day = today();
  for (const heading of root.querySelectorAll('[data-old]')) heading.textContent = words.old;
  for (const cell of root.querySelectorAll<HTMLElement>('[data-days]')) {
    cell.textContent = String(countOld(cell.dataset.days ?? '', day));
  }
  const list = root.querySelector<HTMLElement>('[data-reviews]');
  if (list) {
    const items = [...list.querySelectorAll<HTMLElement>('[data-reviewed]')];
    for (const item of items) item.hidden = !isOldReview(item.dataset.reviewed ?? '', day);
    const count = list.querySelector<HTMLElement>('[data-count]');
    const old = countOld(list.dataset.reviews ?? '', day);
    if (count) count.textContent = fill(words.entries, { count: old });
    // The oldest come first: where they all stand on the first page, the others have none.
    const pages = root.querySelector<HTMLElement>('nav.pages');
    if (pages && old <= items.filter(({ hidden }) => !hidden).length) pages.hidden = true;
  }
  const asOf = root.querySelector<HTMLElement>('[data-as-of]');
  if (!asOf) return;
  asOf.textContent = fill(words.asOf, { day });
  asOf.hidden = false;
}
