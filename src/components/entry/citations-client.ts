import { type CitedPage, citationForms, citations } from '../../reuse/citation.ts';
import { today } from '../../schema/today.ts';

/** Writes the citations of a page as they are on the reader's own day. */
export function writeCitations(place: HTMLElement, page: CitedPage, key: string): void {
  const written = citations({ ...page, read: today() }, key);
  for (const form of citationForms) {
    const text = place.querySelector(`#cite-${form}`);
    if (text) text.textContent = written[form];
  }
}
