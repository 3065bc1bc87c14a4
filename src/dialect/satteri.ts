import { mdxToHast, mdxToMdast } from 'satteri';
import type { BodyParser } from './parser.ts';

const features = { frontmatter: false };

/** The parser of the build and the commands. In the browser its WebAssembly would need shared memory. */
export const satteri: BodyParser = {
  toMarkdown(text) {
    const tree = mdxToMdast(text, { features });
    return tree.type === 'root' ? tree : { type: 'root', children: [] };
  },
  toHtml(text, { label, back }) {
    const footnotes = { label, backLabel: back, clobberPrefix: 'note-' };
    const tree = mdxToHast(text, { features: { ...features, gfm: { footnotes } } });
    return tree.type === 'root' ? tree : { type: 'root', children: [] };
  },
};
