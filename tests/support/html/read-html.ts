import type { HtmlElement, HtmlPage } from './element.ts';
import { isMisplaced, type Rules, rulesInDrawing } from './nesting.ts';
import { openingTag } from './opening-tag.ts';
import { UnsoundHtml } from './unsound-html.ts';

/*
 * HTML as a browser reads it, where a browser has nothing to guess: what it
 * would move, close or leave out is refused. That takes a quarter of a whole
 * parser's time and a third of its memory, and holds every page to be sound.
 * References to characters are looked at where words are asked for.
 */

const doctype = '<!doctype html>';

/** Reads a page: its elements in the order of the document. */
export function readHtml(html: string): readonly HtmlElement[] {
  const page: HtmlPage = { html, elements: [] };
  /** The elements that are open, the outermost first: their names, and what may stand in them. */
  const open: HtmlElement[] = [];
  const names: string[] = [];
  const rulesOfOpen: Rules[] = [];
  /** How many elements are around the drawing that is open. */
  let aroundDrawing = Number.POSITIVE_INFINITY;
  const hold = (isSound: boolean, what: string, at: number) => {
    if (!isSound) throw new UnsoundHtml(what, html, at);
  };
  hold(html.slice(0, doctype.length).toLowerCase() === doctype, 'no HTML', 0);
  hold(!/[\0\r]/.test(html), 'characters that a browser takes for others', 0);

  let at = doctype.length;
  for (let start = html.indexOf('<', at); start >= 0; start = html.indexOf('<', at)) {
    const parent = open.at(-1);
    const around = rulesOfOpen.at(-1);
    if (start > at && (!around || around.isSilent)) hold(html.slice(at, start).trim() === '', 'words out of place', at);

    if (html.startsWith('!', start + 1)) at = endOfComment(html, start);
    else if (html.startsWith('/', start + 1)) {
      if (!parent || !html.startsWith(`${parent.tagName}>`, start + 2))
        throw new UnsoundHtml('nothing to close', html, start);
      close(parent, start);
      open.pop();
      names.pop();
      rulesOfOpen.pop();
      if (open.length === aroundDrawing) aroundDrawing = Number.POSITIVE_INFINITY;
      at = start + parent.tagName.length + 3;
    } else {
      const end = endOfTag(html, start);
      const tag = openingTag(html.slice(start + 1, end));
      const { name } = tag;
      const isDrawn = open.length > aroundDrawing;
      const rules = isDrawn ? rulesInDrawing(name) : tag.rules;
      hold(!(isDrawn ? tag.rules.isUndrawn : isMisplaced(name, rules, names)), 'out of place', start);
      hold(!(tag.rules.isRefused || around?.holds?.has(name) === false), 'not held here', start);
      hold(!tag.isClosed || tag.isEmpty === (isDrawn || rules.isVoid), 'closed at once', start);
      at = end + 1;
      const place = page.elements.length;
      const element: HtmlElement = { tagName: name, tag, page, from: at, to: at, place, last: place };
      page.elements.push(element);
      if (rules.text) {
        const to = endOfText(html, name, at);
        close(element, to);
        at = to + name.length + 3;
      } else if (!tag.isEmpty) {
        if (name === 'svg') aroundDrawing = open.length;
        open.push(element);
        names.push(name);
        rulesOfOpen.push(rules);
      }
    }
  }
  hold(open.length === 0 && html.slice(at).trim() === '', 'no end', at);
  hold(parts(page) === 'html head body', 'no document', 0);
  return page.elements;
}

function close(element: HtmlElement, to: number): void {
  element.to = to;
  element.last = element.page.elements.length - 1;
}

/** The document with what it consists of. */
const parts = ({ elements }: HtmlPage) =>
  elements.flatMap(({ tagName }) => (/^(html|head|body)$/.test(tagName) ? [tagName] : [])).join(' ');

/** Where the bracket is that ends a tag: none within quotes does. */
function endOfTag(html: string, start: number): number {
  let at = start + 1;
  for (let character = html[at]; character !== '>'; character = html[at]) {
    if (character === '"' || character === "'") at = html.indexOf(character, at + 1);
    if (character === undefined || character === '<' || at < 0) throw new UnsoundHtml('no tag', html, start);
    at += 1;
  }
  return at;
}

/** Where the text of an element ends, without anything that a browser might take for its end. */
function endOfText(html: string, name: string, from: number): number {
  const to = html.indexOf(`</${name}>`, from);
  const text = html.slice(from, Math.max(from, to));
  if (to < 0 || (text.includes('<') && new RegExp(`<!--|</${name}`, 'i').test(text)))
    throw new UnsoundHtml('text without a clear end', html, from);
  return to;
}

function endOfComment(html: string, start: number): number {
  const end = html.indexOf('-->', start);
  const text = html.slice(start, end);
  if (end < 0 || !/^<!--(?!-?>)/.test(`${text}-->`) || text.includes('--!>'))
    throw new UnsoundHtml('no comment', html, start);
  return end + 3;
}
