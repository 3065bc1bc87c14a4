import { type CitedPage, citationForms, citations } from '../../reuse/citation.ts';
import { today } from '../../schema/today.ts';

/* Puts the reader's own day into the citations. */
for (const place of document.querySelectorAll<HTMLElement>('[data-cited]')) {
  const { page, key } = JSON.parse(place.dataset.cited ?? '{}') as { page: CitedPage; key: string };
  const written = citations({ ...page, read: today() }, key);
  for (const form of citationForms) {
    const text = place.querySelector(`#cite-${form}`);
    if (text) text.textContent = written[form];
  }
}
