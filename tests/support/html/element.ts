import type { OpeningTag } from './opening-tag.ts';
import { withoutReferences } from './references.ts';

/** A page as it is written, with its elements in the order of the document. */
export interface HtmlPage {
  html: string;
  elements: HtmlElement[];
}

/** An element of a page: its tag, and where its content stands. */
export interface HtmlElement {
  tagName: string;
  tag: OpeningTag;
  page: HtmlPage;
  /** Where in the page its content begins and ends. */
  from: number;
  to: number;
  /** Its own place among the elements of the page, and that of the last within. */
  place: number;
  last: number;
}

/** An attribute of an element, by its name in HTML; empty where it is written without a value. */
export function attribute({ tag }: HtmlElement, name: string): string | undefined {
  return tag.attributes.get(name);
}

/** An element and all within, in the order of the document. */
export function elementsOf({ page, place, last }: HtmlElement): HtmlElement[] {
  return page.elements.slice(place, last + 1);
}

/** The words of an element, scripts among them. */
export function wordsOf(element: HtmlElement): string {
  const { tag, page, from, to, place } = element;
  if (tag.rules.text === 'plain') return page.html.slice(from, to);
  let said = '';
  let at = from;
  let next = place + 1;
  for (const child of elementsOf(element)) {
    // What is within a child is told with it.
    if (child.place < next || child === element) continue;
    said += textBetween(page.html, at, child.from - child.tag.source.length - 2) + wordsOf(child);
    at = child.tag.isEmpty ? child.to : child.to + child.tagName.length + 3;
    next = child.last + 1;
  }
  return said + textBetween(page.html, at, to);
}

/** Words that stand between tags, without comments. */
function textBetween(html: string, from: number, to: number): string {
  if (from === to) return '';
  const text = html.slice(from, to);
  return withoutReferences(text.includes('<!--') ? text.replace(/<!--[\s\S]*?-->/g, '') : text);
}
