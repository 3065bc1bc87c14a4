import type { ComparedEntry } from '../../compare/entry.ts';
import type { TableGroup, TableRow } from '../../compare/table.ts';
import { fill } from '../../words/words.ts';
import { type CellStyle, cellContent } from './cell-client.ts';
import { button, element, link } from './element-client.ts';

/*
 * The table as the page shows it. Its parts say their roles themselves: narrow
 * screens lay it out as a grid, by which browsers forget that it is a table.
 */

function part<Tag extends 'table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td'>(
  tag: Tag,
  role: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = element(tag, '', ...inside);
  made.setAttribute('role', role);
  return made;
}

/** The table; `remove` takes an entry out of it. */
export function tableElement(
  entries: readonly ComparedEntry[],
  groups: readonly TableGroup[],
  style: CellStyle,
  remove: (entry: ComparedEntry) => void,
): HTMLTableElement {
  const { words } = style;
  const heads = entries.map((entry) => {
    const head = part('th', 'columnheader', element('span', 'title', link(entry.href, entry.title)));
    if (entry.who) head.append(element('span', 'notes', entry.who));
    head.append(button('remove on-screen', words.remove, () => remove(entry), entry.title));
    return head;
  });
  const table = part(
    'table',
    'table',
    element('caption', 'visually-hidden', fill(words.compared, { count: entries.length })),
    part('thead', 'rowgroup', part('tr', 'row', part('th', 'columnheader', words.item), ...heads)),
    ...groups.map(({ label, rows }) => {
      const head = part('th', 'rowheader', element('span', '', label));
      head.colSpan = entries.length + 1;
      const first = part('tr', 'row', head);
      first.className = 'group';
      return part('tbody', 'rowgroup', first, ...rows.map((row) => rowElement(row, style)));
    }),
  );
  table.dataset.columns = String(entries.length);
  return table;
}

function rowElement({ label, remark, cells }: TableRow, style: CellStyle): HTMLElement {
  const head = part('th', 'rowheader', element('span', '', label));
  if (remark) head.append(element('span', 'notes', remark));
  return part('tr', 'row', head, ...cells.map((cell) => part('td', 'cell', ...cellContent(cell, style))));
}
