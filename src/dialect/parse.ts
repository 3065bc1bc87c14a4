import type { Root as HtmlTree } from 'hast';
import type { Root } from 'mdast';
import type { Language } from '../schema/text.ts';
import { joinLines } from './join-lines.ts';
import { intricate, judgeLength, judgeSigns, tooDeep } from './limits.ts';
import { maskLiterals, reported, restoreLiterals } from './literals.ts';
import { type MaskedLetters, maskLetters } from './marks.ts';
import type { BodyParser, FootnoteWords } from './parser.ts';
import type { BodyProblem } from './problem.ts';
import { explainSyntax, locate } from './syntax.ts';

/** How many syntax faults of one body are told at once. */
const mostSyntaxFaults = 40;

const footnoteWords: Record<Language, FootnoteWords> = {
  zh: { label: '注释', back: '返回注释引用处 {reference}' },
  en: { label: 'Notes', back: 'Back to reference {reference}' },
};

/** A parsed body: its tree with positions, unless the syntax could not be read, and the faults of its syntax. */
export interface ParsedBody {
  tree: Root | undefined;
  /** The same as a tree of HTML, for a body that was judged. */
  htmlTree(language: Language): HtmlTree;
  problems: BodyProblem[];
}

/** Parses an MDX body into a tree with positions, in bounded time. Nothing in it is evaluated. */
export function parseBody(body: string, parser: BodyParser): ParsedBody {
  const problems: BodyProblem[] = [];
  const unread = (...more: BodyProblem[]): ParsedBody => ({
    tree: undefined,
    htmlTree: () => ({ type: 'root', children: [] }),
    problems: [...problems, ...more],
  });
  const tooLong = judgeLength(body);
  if (tooLong) return unread(tooLong);
  let masked = maskLiterals(body);
  const tooMany = judgeSigns(masked);
  if (tooMany) return unread(tooMany);
  const unclosed = new Set<string>();
  for (;;) {
    try {
      const marked = maskLetters(masked);
      const tree = parser.toMarkdown(marked.text);
      const deep = tooDeep(tree);
      if (deep !== undefined) return unread(intricate(deep));
      restoreLiterals(tree, marked.letters);
      return { tree, htmlTree: (language) => toHtmlTree(marked, language, parser), problems };
    } catch (error) {
      // A tree that is too deep for the stack.
      if (error instanceof RangeError) return unread(intricate(0));
      const offset = locate(error, masked);
      const rest = masked.slice(offset, offset + 2000);
      const closing = /^<\/([^\s>]*)/.exec(rest)?.[1];
      // The closing tag of an opening one that was told already is no fault of its own.
      const told = closing !== undefined && unclosed.has(closing);
      if (!told) problems.push({ offset, severity: 'error', ...explainSyntax(rest) });
      const opening = /^<([^\s/>]+)/.exec(rest)?.[1];
      if (opening) unclosed.add(opening);
      if (problems.length >= mostSyntaxFaults || masked[offset] === reported || offset >= masked.length)
        return unread();
      // Of an address in angle brackets both go, or the second would be taken into the address.
      const length = /^<[^\s<>]+[:@][^\s<>]*>/.exec(rest)?.[0].length ?? 1;
      const inside = masked.slice(offset + 1, offset + length - 1);
      masked =
        masked.slice(0, offset) + reported + inside + (length > 1 ? reported : '') + masked.slice(offset + length);
    }
  }
}

function toHtmlTree({ text, letters }: MaskedLetters, language: Language, parser: BodyParser): HtmlTree {
  const tree = parser.toHtml(text, footnoteWords[language]);
  restoreLiterals(tree, letters);
  joinLines(tree);
  return tree;
}
