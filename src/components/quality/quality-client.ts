import { isOldReview } from '../../schema/review-age.ts';
import { today } from '../../schema/today.ts';

/*
 * Which reviews are old is told by the day of reading, not of the build: the page
 * carries the days of all reviews, and the browser counts the old ones. Without
 * script the days themselves are read.
 */

/** Turns the page's days of review into counts of old ones. */
export function countOldReviews(): void {
  const day = today();
  for (const heading of document.querySelectorAll<HTMLElement>('[data-old]')) {
    heading.textContent = heading.dataset.old ?? '';
  }
  for (const cell of document.querySelectorAll<HTMLElement>('[data-days]')) {
    const days = (cell.dataset.days ?? '').split(' ');
    cell.textContent = String(days.filter((reviewed) => reviewed && isOldReview(reviewed, day)).length);
  }
  const list = document.querySelector<HTMLElement>('[data-reviews]');
  if (!list) return;
  let old = 0;
  for (const item of list.querySelectorAll<HTMLElement>('[data-reviewed]')) {
    item.hidden = !isOldReview(item.dataset.reviewed ?? '', day);
    if (!item.hidden) old += 1;
  }
  const summary = list.querySelector('summary');
  if (summary) {
    const { none = '', one = '', many = '' } = summary.dataset;
    summary.textContent = old === 0 ? none : old === 1 ? one : many.replace('2', String(old));
    // Nothing to unfold: only the words stand.
    if (old === 0) summary.closest('details')?.replaceWith(summary.textContent);
  }
  const asOf = list.querySelector<HTMLElement>('[data-as-of]');
  if (!asOf) return;
  asOf.textContent = (asOf.dataset.asOf ?? '').replace('{day}', day);
  asOf.hidden = false;
}
