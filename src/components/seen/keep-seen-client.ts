import { readSeen, type Seen, seenKey, withSeen } from '../../site/seen.ts';

/* On a case's page: notes that it was looked at. Where the browser keeps nothing, nothing is noted. */
const place = document.querySelector<HTMLElement>('[data-seen-case]');
if (place) {
  try {
    const key = seenKey(import.meta.env.BASE_URL);
    const one = JSON.parse(place.dataset.seenCase ?? '') as Seen;
    localStorage.setItem(key, JSON.stringify(withSeen(readSeen(localStorage.getItem(key)), one)));
  } catch {
    // Storage may be full or forbidden: the page is whole without.
  }
}
