import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Place, Problem } from '../schema/fault.ts';
import type { Wording } from '../schema/text.ts';

/**
 * Stand-ins of the same length for characters that MDX would read as syntax:
 * a `<` that cannot begin a tag (缺陷率<1%), and a character that was already
 * reported, so that the rest of the body can still be parsed.
 */
const literalLess = '\ue000';
const reported = '\ue001';

/** How many syntax faults of one body are told at once. */
const mostSyntaxFaults = 20;

const footnoteWords: Record<'zh' | 'en', { label: string; back: string }> = {
  zh: { label: '注释', back: '返回注释引用处 {reference}' },
  en: { label: 'Notes', back: 'Back to reference {reference}' },
};

/** A parsed body: its tree, unless the syntax could not be read, and the faults of its syntax. */
export interface ParsedBody {
  tree: Root | undefined;
  problems: Problem[];
}

/** Parses an MDX body into a tree with positions. Nothing in it is evaluated. */
export function parseBody(body: string, language: 'zh' | 'en'): ParsedBody {
  const problems: Problem[] = [];
  let masked = body
    .replace(/[\ue000\ue001]/g, '\ufffd')
    .replace(/<(?=[\d\s=≤≥.\u2e80-\u9fff\uff00-\uffef]|$)/gm, literalLess);
  for (;;) {
    try {
      const words = footnoteWords[language];
      const tree = mdxToHast(masked, {
        features: {
          frontmatter: false,
          gfm: { footnotes: { label: words.label, backLabel: words.back, clobberPrefix: 'note-' } },
        },
      });
      if (tree.type !== 'root') return { tree: undefined, problems };
      restore(tree);
      return { tree, problems };
    } catch (error) {
      const fault = locate(error, masked);
      problems.push({ ...fault.place, severity: 'error', ...explainSyntax(masked.slice(fault.offset)) });
      if (problems.length >= mostSyntaxFaults || masked[fault.offset] === reported || fault.offset >= masked.length) {
        return { tree: undefined, problems };
      }
      masked = masked.slice(0, fault.offset) + reported + masked.slice(fault.offset + 1);
    }
  }
}

/** Puts literal `<` back into texts and code. */
function restore(node: { value?: unknown; children?: unknown }): void {
  if (typeof node.value === 'string') {
    node.value = node.value.replaceAll(literalLess, '<').replaceAll(reported, '');
  }
  if (Array.isArray(node.children)) for (const child of node.children) restore(child);
}

/** The place that a parser's error names; for an expression, the `{` that opens it. */
function locate(error: unknown, text: string): { place: Place; offset: number } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const lines = text.split('\n');
  const before = lines.slice(0, Number(line) - 1).reduce((sum, current) => sum + current.length + 1, 0);
  let offset = Math.min(before + Number(column) - 1, text.length);
  if (!['<', '{'].includes(text[offset] ?? '')) {
    const opening = /expression/.test(message)
      ? text.lastIndexOf('{', offset)
      : Math.max(text.lastIndexOf('{', offset), text.lastIndexOf('<', offset));
    if (opening >= 0) offset = opening;
  }
  const upTo = text.slice(0, offset).split('\n');
  return { place: { line: upTo.length, column: (upTo.at(-1) ?? '').length + 1 }, offset };
}

function explainSyntax(rest: string): { rule: string; message: Wording; hint: Wording } {
  if (rest.startsWith('{')) return expressionProblem;
  if (rest.startsWith('<!--')) {
    return {
      rule: 'comment',
      message: { zh: '正文里不能写 <!-- 注释 -->。', en: 'A body holds no <!-- comments -->.' },
      hint: { zh: '删去注释。', en: 'Delete the comment.' },
    };
  }
  const angle = /^<((?:https?|mailto):[^\s>]+)>?/.exec(rest);
  if (angle) {
    return {
      rule: 'angle-address',
      message: { zh: '网址不能写在尖括号里。', en: 'An address cannot stand in angle brackets.' },
      hint: { zh: `改写为 [说明文字](${angle[1]})。`, en: `Write [a text](${angle[1]}) instead.` },
    };
  }
  const tag = /^<\/?([\p{L}\w.:-]+)/u.exec(rest);
  if (tag?.[1]) {
    return {
      rule: 'tag',
      message: {
        zh: `<${tag[1]}> 没有写完整，或没有对应的结束标记。`,
        en: `<${tag[1]}> is unfinished or has no closing tag.`,
      },
      hint: {
        zh: `组件写成 <Note>…</Note> 或 <Result metric="…" />，属性值放在引号里；要写小于号请用 &lt;。`,
        en: 'Components are <Note>…</Note> or <Result metric="…" />, with values in quotation marks; write &lt; for a less-than sign.',
      },
    };
  }
  return {
    rule: 'angle',
    message: { zh: '这里的 < 会被当作标记的开头。', en: 'The < here is read as the beginning of a tag.' },
    hint: { zh: '写“小于”或 &lt;。', en: 'Write “less than” or &lt;.' },
  };
}

/** What is said of braces: an expression would be a program, and content never runs. */
export const expressionProblem = {
  rule: 'expression',
  message: {
    zh: '正文里的花括号会被当作程序，条目里不能有程序。',
    en: 'Braces are read as a program, and an entry holds no programs.',
  },
  hint: {
    zh: '删去花括号；要显示花括号本身，写 \\{ 和 \\}。',
    en: 'Take the braces out; to show a brace itself, write \\{ and \\}.',
  },
};
