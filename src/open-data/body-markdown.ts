import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RenderedBody } from '../dialect/render.ts';

const extensions = [gfmToMarkdown()];
const known = new WeakMap<RenderedBody, string>();

/**
 * A rendered body as Markdown: components in words, marks of sources as `[1·B]`,
 * links whole, as they lead from the body's page at `address`.
 */
export function bodyMarkdown(body: RenderedBody, address: string): string {
  const found = known.get(body);
  if (found !== undefined) return found;
  const tree = toMdast(fromHtml(`<base href="${address}">${body.html}`, { fragment: true }), {
    // A mark of a source, `[1·B]`, or of a footnote.
    handlers: { sup: (_state, node: Element) => ({ type: 'text', value: textOf(node) }) },
  });
  const text = toMarkdown(tree, { extensions, bullet: '-' }).trim();
  known.set(body, text);
  return text;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
