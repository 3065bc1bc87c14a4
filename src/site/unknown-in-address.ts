import type { siteLabels } from '../words/site.ts';
import { fill, wordsOn } from '../words/words.ts';

/** Says on a page which values of its address are not known; nothing where all are. */
export function tellUnknown(root: ParentNode, values: readonly string[]): void {
  const place = root.querySelector<HTMLElement>('[data-unknown]');
  if (!place) return;
  place.hidden = values.length === 0;
  const words = wordsOn<typeof siteLabels.address>(place);
  place.textContent =
    values.length === 0 ? '' : fill(words.unknown, { values: values.map((one) => one.slice(0, 40)).join(', ') });
}
