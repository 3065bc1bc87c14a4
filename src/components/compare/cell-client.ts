import type { Grade } from '../../catalogue/evidence.ts';
import type { Cell, CellLine, CompareWords } from '../../compare/table.ts';
import { fill } from '../../words/words.ts';
import { element, link } from './element-client.ts';

/** What cells are made with: words, and the marks of grades as the page has them. */
export interface CellStyle {
  words: CompareWords;
  grades: HTMLTemplateElement;
}

/** As many statements stand open in a cell; the others are folded. */
const open = 6;

/** The statements of a cell, or that there are none. */
export function cellContent(cell: Cell, style: CellStyle): HTMLElement[] {
  if (cell.length === 0) return [element('p', 'soft', style.words.notStated)];
  const list = (lines: readonly CellLine[]) => element('ul', '', ...lines.map((line) => lineElement(line, style)));
  // One more than stands open is no reason to fold.
  if (cell.length <= open + 1) return [list(cell)];
  const rest = element(
    'details',
    'on-paper',
    element('summary', '', fill(style.words.more, { number: cell.length - open })),
    list(cell.slice(open)),
  );
  return [list(cell.slice(0, open)), rest];
}

function lineElement({ text, href, grade, notes, best }: CellLine, style: CellStyle): HTMLElement {
  const item = element(
    'li',
    best ? 'best' : '',
    href ? link(href, text, grade ? '' : 'alone') : element('span', 'said', text),
  );
  if (grade) item.append(' ', gradeMark(grade, style.grades));
  if (best) item.append(' ', element('strong', 'tag', style.words.best));
  if (notes) item.append(element('span', 'notes', notes));
  return item;
}

/** The mark of a grade, from the page's template of all of them. */
function gradeMark(grade: Grade, grades: HTMLTemplateElement): Node {
  return grades.content.querySelector(`[data-grade=${grade}]`)?.cloneNode(true) ?? document.createTextNode(grade);
}
