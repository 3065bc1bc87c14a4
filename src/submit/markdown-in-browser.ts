import type { Nodes } from 'hast';
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { BodyParser } from '../dialect/parser.ts';

/*
 * Stands in for Satteri in the browser, where its WebAssembly needs shared
 * memory, which a site without special headers may not have. The same trees;
 * the dialect judges and renders them with its own code. A test compares both
 * parsers over every body of the content.
 */
export const markdownInBrowser: BodyParser = {
  toMarkdown(text) {
    try {
      const tree = fromMarkdown(text, {
        extensions: [gfm({ singleTilde: false }), mdxMd(), mdxExpression(), mdxJsx()],
        mdastExtensions: [gfmFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
      });
      return { ...tree, children: tree.children.map(asModule) };
    } catch (error) {
      const {
        line = 1,
        column = 1,
        reason = String(error),
      } = error as { line?: number; column?: number; reason?: string };
      // Of a tag that is not closed the error names the paragraph, and the reason the tag.
      const [, tagLine = line, tagColumn = column] = /\((\d+):(\d+)-\d+:\d+\) before the end/.exec(reason) ?? [];
      throw new Error(`${tagLine}:${tagColumn}: ${reason}`);
    }
  },
  toHtml(text, { label, back }) {
    const tree = toHast(markdownInBrowser.toMarkdown(text), {
      passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'],
      clobberPrefix: 'note-',
      footnoteLabel: label,
      footnoteBackLabel: (reference, again) =>
        back.replace('{reference}', `${reference + 1}${again > 1 ? `-${again}` : ''}`),
    });
    alignAsStyle(tree);
    return tree.type === 'root' ? tree : { type: 'root', children: [] };
  },
};

/** A paragraph that begins as a program does, at the very beginning of its line, as Satteri has it. */
function asModule(node: RootContent): RootContent {
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  if (first?.type !== 'text' || first.position?.start.column !== 1) return node;
  if (!/^(import|export)\s/.test(first.value)) return node;
  return { type: 'mdxjsEsm', value: first.value, position: node.position };
}

/** A column's alignment, as Satteri tells it: by style. */
function alignAsStyle(node: Nodes): void {
  if (node.type === 'element' && node.properties.align !== undefined) {
    node.properties.style = `text-align: ${String(node.properties.align)}`;
    delete node.properties.align;
  }
  if ('children' in node) for (const child of node.children) alignAsStyle(child);
}
