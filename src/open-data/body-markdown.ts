import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RenderedBody } from '../dialect/render.ts';
import { kept } from './kept.ts';

const extensions = [gfmToMarkdown()];
const known = new WeakMap<RenderedBody, string>();

/**
 * A rendered body as Markdown: components in words, marks of sources as `[1·B]`,
 * links whole, as they lead from the body's page at `address`.
 */
export function bodyMarkdown(body: RenderedBody, address: string): string {
  const found = known.get(body);
  if (found !== undefined) return found;
  const html = `<base href="${address}">${body.html}`;
  const text = kept(['Markdown', html], () => markdownOf(html));
  known.set(body, text);
  return text;
}

function markdownOf(html: string): string {
  const tree = toMdast(fromHtml(html, { fragment: true }), {
    // A mark of a source, `[1·B]`, or of a footnote.
    handlers: { sup: (_state, node: Element) => ({ type: 'text', value: textOf(node) }) },
  });
  return toMarkdown(tree, { extensions, bullet: '-' }).trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
