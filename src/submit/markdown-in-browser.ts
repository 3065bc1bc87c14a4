import type { Root as HtmlRoot, Nodes } from 'hast';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';

/*
 * Stands in for Satteri in the browser, where its WebAssembly needs shared
 * memory, which a site without special headers may not have. The same trees;
 * the dialect judges and renders them with its own code. A test compares both
 * parsers over every body of the content.
 */

interface Options {
  features?: { gfm?: { footnotes?: { label?: string; backLabel?: string; clobberPrefix?: string } } };
}

/** MDX as a tree of Markdown. Syntax that cannot be read throws, with `line:column:` before the reason. */
export function mdxToMdast(text: string): Root {
  try {
    const tree = fromMarkdown(text, {
      extensions: [gfm({ singleTilde: false }), mdxMd(), mdxExpression(), mdxJsx()],
      mdastExtensions: [gfmFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
    });
    tree.children = tree.children.map((node) => {
      const first = node.type === 'paragraph' ? node.children[0] : undefined;
      const program = first?.type === 'text' && /^(import|export)\s/.test(first.value);
      return program
        ? ({ type: 'mdxjsEsm', value: first.value, position: node.position } as unknown as typeof node)
        : node;
    });
    return tree;
  } catch (error) {
    const place = error as { line?: number; column?: number; reason?: string };
    throw new Error(`${place.line ?? 1}:${place.column ?? 1}: ${place.reason ?? String(error)}`);
  }
}

/** MDX as a tree of HTML, components and expressions left as they are. */
export function mdxToHast(text: string, { features }: Options = {}): HtmlRoot {
  const { label = '', backLabel = '', clobberPrefix = '' } = features?.gfm?.footnotes ?? {};
  const tree = toHast(mdxToMdast(text), {
    passThrough: [
      'mdxJsxFlowElement',
      'mdxJsxTextElement',
      'mdxFlowExpression',
      'mdxTextExpression',
      'mdxjsEsm',
    ] as never[],
    clobberPrefix,
    footnoteLabel: label,
    footnoteBackLabel: (reference, again) =>
      backLabel.replace('{reference}', `${reference + 1}${again > 1 ? `-${again}` : ''}`),
  });
  alignAsStyle(tree);
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** A column's alignment, as Satteri tells it: by style. */
function alignAsStyle(node: Nodes): void {
  if (node.type === 'element' && node.properties.align !== undefined) {
    node.properties.style = `text-align: ${String(node.properties.align)}`;
    delete node.properties.align;
  }
  if ('children' in node) for (const child of node.children) alignAsStyle(child);
}
