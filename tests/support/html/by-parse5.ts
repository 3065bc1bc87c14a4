import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type HtmlElement, wordsOf } from './element.ts';

/** What is compared of an element: of the whole tree, no more is asked anywhere. */
export interface Told {
  tagName: string;
  attributes: Readonly<Record<string, string>>;
  words: string;
  /** How many elements are within. */
  within: number;
}

/** What our reader has read. */
export const told = (elements: readonly HtmlElement[]): Told[] =>
  elements.map((element) => ({
    tagName: element.tagName,
    attributes: Object.fromEntries(element.tag.attributes),
    words: wordsOf(element),
    within: element.last - element.place,
  }));

/** The same of a page by parse5, which reads as a browser does that runs no scripts. */
export function toldByParse5(html: string): Told[] {
  const all: Told[] = [];
  visit(parse(html, { scriptingEnabled: false }), all);
  return all;
}

/** Notes the elements of a tree; returns its words. */
function visit(node: DefaultTreeAdapterTypes.Node, all: Told[]): string {
  if ('value' in node) return node.value;
  if ('content' in node) return note(node, node.content.childNodes, all);
  if ('tagName' in node) return note(node, node.childNodes, all);
  return 'childNodes' in node ? node.childNodes.map((child) => visit(child, all)).join('') : '';
}

function note(
  { tagName, attrs }: DefaultTreeAdapterTypes.Element,
  children: readonly DefaultTreeAdapterTypes.Node[],
  all: Told[],
): string {
  const attributes = attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]);
  const one: Told = { tagName, attributes: Object.fromEntries(attributes), words: '', within: 0 };
  const place = all.push(one);
  one.words = children.map((child) => visit(child, all)).join('');
  one.within = all.length - place;
  return one.words;
}
