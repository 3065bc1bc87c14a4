import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { readAttributes } from './attributes.ts';
import { endBareAddress } from './bare-address.ts';
import type { BodyWords } from './component.ts';
import { components } from './components/registry.ts';

/** A rendered body: HTML for the page, and its words for the search index. */
export interface RenderedBody {
  html: string;
  text: string;
}

/** Renders a judged tree to HTML. What the judge refuses must not be given to it. */
export function render(tree: Root, words: BodyWords): RenderedBody {
  const children = tree.children.flatMap((child) => renderNode(child, words));
  return { html: toHtml({ type: 'root', children }), text: textOf(children) };
}

const blocks = new Set('aside blockquote figcaption figure h2 h3 h4 li ol p pre table td th tr ul'.split(' '));

/** The words of a tree, blocks apart; source marks are left out. */
function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || node.tagName === 'sup') return '';
      return blocks.has(node.tagName) ? `${textOf(node.children)}\n` : textOf(node.children);
    })
    .join('')
    .replace(/\s*\n\s*/g, '\n');
}

function renderNode(node: RootContent | ElementContent, words: BodyWords): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [node];
    case 'element': {
      const divided = node.tagName === 'a' ? endBareAddress(node) : undefined;
      if (divided) return divided.flatMap((part) => renderNode(part, words));
      const element = renderElement(node, words);
      return allowedElements.has(node.tagName) ? [element] : element.children;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const component = components.get(node.name ?? '');
      const use = component && readAttributes(node, component).use;
      if (!use) return [];
      const children = node.children.flatMap((child) => renderNode(child, words));
      return use.render(words, { block: node.type === 'mdxJsxFlowElement', children });
    }
    default:
      return [];
  }
}

/** The elements that Markdown makes and a page may hold. No other reaches it. */
const allowedElements: ReadonlySet<string> = new Set(
  'a blockquote br code del em h2 h3 h4 hr li ol p pre section strong sup table tbody td th thead tr ul'.split(' '),
);

/** Properties that Markdown gives its elements; no other reaches the page. */
const keptProperties = [
  'href',
  'title',
  'id',
  'className',
  'start',
  'ariaLabel',
  'ariaDescribedBy',
  'dataFootnoteRef',
  'dataFootnoteBackref',
  'dataFootnotes',
];

function renderElement(node: Element, words: BodyWords): Element {
  const properties = Object.fromEntries(
    keptProperties.flatMap((key) => (node.properties[key] === undefined ? [] : [[key, node.properties[key]]])),
  );
  // A column's alignment comes as an inline style, which the site's policy forbids: a class says the same.
  const alignment = /text-align: (center|right)/.exec(String(node.properties.style ?? ''))?.[1];
  if (alignment) properties.className = [`align-${alignment}`];
  const { href } = properties;
  if (typeof href === 'string') {
    if (href.startsWith('/')) properties.href = words.href(href);
    if (/^https?:/i.test(href)) properties.rel = ['external', 'noreferrer'];
  }
  return { ...node, properties, children: node.children.flatMap((child) => renderNode(child, words)) };
}
