import { today } from '../../schema/today.ts';

/* Puts the reader's own day into the citations: before they are opened, and again where the page stood open overnight. */
for (const place of document.querySelectorAll<HTMLElement>('[data-cited]')) {
  const date = () => {
    const day = today();
    const inWords = new Date(day).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    for (const part of place.querySelectorAll('[data-day]'))
      part.textContent = part.closest('#cite-apa') ? inWords : day;
  };
  date();
  place.addEventListener('toggle', date);
}
