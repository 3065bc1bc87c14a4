import type { ComparedEntry } from '../../compare/entry.ts';
import { comparisonTable } from '../../compare/table.ts';
import type { ShortList } from '../../shelf/shelf.ts';
import { type CellStyle, cellContent } from '../compare/cell-client.ts';
import { element, link } from '../compare/element-client.ts';

/* A list as a booklet on paper: its contents, then every entry with its note, all that is compared of it, and where it stands. */

/** Fills `place` with the booklet of a list whose entries are `found`, in its order. */
export function showBooklet(
  place: HTMLElement,
  list: ShortList,
  found: readonly { entry: ComparedEntry; note: string }[],
  style: CellStyle & { contents: string; unnamed: string; note: string },
): void {
  const chapters = found.map(({ entry, note }, index) => chapter(entry, note, index, style));
  const contents = found.map(({ entry }, index) => {
    const line = link(`#chapter-${index + 1}`, entry.title);
    return element('li', '', line, ...(entry.who ? [element('span', 'soft', ` ${entry.who}`)] : []));
  });
  place.replaceChildren(
    element('h2', '', list.name || style.unnamed),
    element('h3', '', style.contents),
    element('ol', 'contents', ...contents),
    ...chapters,
  );
}

function chapter(entry: ComparedEntry, note: string, index: number, style: CellStyle & { note: string }): HTMLElement {
  const { colon } = style.words.punctuation;
  const facts = comparisonTable([entry], style.words).flatMap(({ label, rows }) => {
    const told = rows.filter(({ cells: [cell] }) => cell && cell.length > 0);
    if (told.length === 0) return [];
    return [
      element('h3', '', label),
      element(
        'dl',
        '',
        ...told.map(({ label: name, cells: [cell] }) =>
          element('div', '', element('dt', '', name), element('dd', '', ...cellContent(cell ?? [], style))),
        ),
      ),
    ];
  });
  const made = element(
    'section',
    'chapter',
    element('h2', '', `${index + 1} ${entry.title}`),
    ...(entry.who ? [element('p', 'soft', entry.who)] : []),
    element('p', 'soft', new URL(entry.href, location.href).href),
    ...(note ? [element('p', 'note', `${style.note}${colon}${note}`)] : []),
    ...facts,
  );
  made.id = `chapter-${index + 1}`;
  return made;
}
