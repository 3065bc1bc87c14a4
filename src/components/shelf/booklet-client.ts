import type { ComparedEntry } from '../../compare/entry.ts';
import { comparisonTable } from '../../compare/table.ts';
import { groupsOf } from '../../shelf/lists.ts';
import { type Reference, termKinds } from '../../shelf/reference.ts';
import type { ShelfItem, ShortList } from '../../shelf/shelf.ts';
import { type CellStyle, cellContent } from '../compare/cell-client.ts';
import { element, link } from '../compare/element-client.ts';
import type { Found } from './found-client.ts';
import type { ShelfWords } from './item-client.ts';

/*
 * A list as a booklet on paper: its contents, then every entry with its note,
 * all that is compared of it, and where it stands; last what else was marked.
 */

type BookletStyle = CellStyle & { contents: string; shelf: ShelfWords };

/** A part of the booklet, with its line in the contents. */
interface Chapter {
  line: readonly (Node | string)[];
  made: HTMLElement;
}

/** Fills `place` with the booklet of a list, as far as what it names was found. */
export function showBooklet(
  place: HTMLElement,
  list: ShortList,
  found: ReadonlyMap<Reference, Found>,
  style: BookletStyle,
): void {
  const groups = groupsOf(list);
  const chapters: Chapter[] = [];
  for (const item of groups.get('entries') ?? []) {
    const one = found.get(item.entry);
    if (typeof one === 'object' && 'entry' in one)
      chapters.push(entryChapter(one.entry, item, chapters.length + 1, style));
  }
  for (const kind of termKinds) {
    const made = groupChapter(style.shelf.groups[kind], groups.get(kind) ?? [], found, chapters.length + 1, style);
    if (made) chapters.push(made);
  }
  place.replaceChildren(
    element('h2', '', list.name || style.shelf.unnamed),
    element('h3', '', style.contents),
    element('ol', 'contents', ...chapters.map(({ line }) => element('li', '', ...line))),
    ...chapters.map(({ made }) => made),
  );
}

function entryChapter(entry: ComparedEntry, { note }: ShelfItem, number: number, style: BookletStyle): Chapter {
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
  return chapter(number, entry.title, entry.who, [
    ...(entry.who ? [element('p', 'soft', entry.who)] : []),
    address(entry.href),
    ...noted(note, style),
    ...facts,
  ]);
}

/** What was marked of a kind that has no more to say than its name and a line. */
function groupChapter(
  title: string,
  items: readonly ShelfItem[],
  found: ReadonlyMap<Reference, Found>,
  number: number,
  style: BookletStyle,
): Chapter | undefined {
  const told = items.flatMap(({ entry, note }) => {
    const one = found.get(entry);
    if (typeof one !== 'object' || !('named' in one)) return [];
    const { named, href } = one;
    return [[element('h3', '', named.title), element('p', 'soft', named.line), address(href), ...noted(note, style)]];
  });
  return told.length > 0 ? chapter(number, title, String(told.length), told.flat(), 'chapter kind') : undefined;
}

function chapter(
  number: number,
  title: string,
  beside: string | undefined,
  parts: readonly Node[],
  name = 'chapter',
): Chapter {
  const made = element('section', name, element('h2', '', `${number} ${title}`), ...parts);
  made.id = `chapter-${number}`;
  return {
    line: [link(`#${made.id}`, title), ...(beside ? [element('span', 'soft', ` ${beside}`)] : [])],
    made,
  };
}

const address = (href: string) => element('p', 'soft', new URL(href, location.href).href);

const noted = (note: string, { shelf, words }: BookletStyle) =>
  note ? [element('p', 'note', `${shelf.note}${words.punctuation.colon}${note}`)] : [];
