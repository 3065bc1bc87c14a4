import type { Root as HtmlTree } from 'hast';
import type { Root } from 'mdast';

/** The words with which footnotes are introduced and left. */
export interface FootnoteWords {
  label: string;
  /** With `{reference}` for the number of the note. */
  back: string;
}

/** What reads MDX into trees: Satteri in the build and the commands, micromark in the browser. Nothing is evaluated. */
export interface BodyParser {
  /** A tree of Markdown with positions. Syntax that cannot be read throws, with `line:column:` before the reason. */
  toMarkdown(text: string): Root;
  /** A tree of HTML, components and expressions left as they are. */
  toHtml(text: string, footnotes: FootnoteWords): HtmlTree;
}
