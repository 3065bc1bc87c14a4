import type { RowView } from '../../lists/row-pieces.ts';
import { aimMark } from '../../shelf/page/aim-mark.ts';
import { part } from '../../site/part.ts';

/** Fills a copy of the row's template with what an entry shows; returns it. */
export function fillRow(element: HTMLElement, row: RowView): HTMLElement {
  const slot = (name: string) => part(element, `[data-slot=${name}]`, HTMLElement);
  const title = part(element, 'a[data-slot=title]', HTMLAnchorElement);
  title.href = row.href;
  title.textContent = row.title;
  slot('summary').textContent = row.summary;
  slot('meta').textContent = row.meta.join(' · ');
  putOrRemove(slot('tag'), row.tag);
  element.querySelector('.stage use')?.setAttribute('href', `#stage-${row.stage}`);
  aimMark(element, row.href, row.title);
  if (!row.figure) {
    slot('figure').remove();
    return element;
  }
  slot('figure').toggleAttribute('data-gain', row.figure.gain === true);
  slot('value').textContent = row.figure.value;
  slot('label').textContent = row.figure.label;
  putOrRemove(slot('remark'), row.figure.remark);
  for (const mark of element.querySelectorAll<HTMLElement>('[data-grade]'))
    if (mark.dataset.grade !== row.figure.grade) mark.remove();
  return element;
}

/** Fills a place of the template, or takes it away where there is nothing to say. */
function putOrRemove(place: HTMLElement, text: string | undefined): void {
  if (text === undefined) place.remove();
  else place.textContent = text;
}
