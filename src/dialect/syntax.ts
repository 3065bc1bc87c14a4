import { lineStarts } from '../schema/place.ts';
import type { Telling } from '../schema/telling.ts';

/** The offset that a parser's error names; for an expression, that of the `{` that opens it. */
export function locate(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const start = lineStarts(text)[Number(line) - 1] ?? text.length;
  const offset = Math.min(start + Number(column) - 1, text.length);
  if (['<', '{'].includes(text[offset] ?? '')) return offset;
  const opening = /expression/.test(message)
    ? text.lastIndexOf('{', offset)
    : Math.max(text.lastIndexOf('{', offset), text.lastIndexOf('<', offset));
  return opening >= 0 ? opening : offset;
}

/** What is said of a place that the parser could not read, by the text that begins there. */
export function explainSyntax(rest: string): Telling {
  if (rest.startsWith('{')) return expressionProblem;
  if (rest.startsWith('<!--')) {
    return {
      rule: 'comment',
      message: { zh: '正文里不能写 <!-- 注释 -->。', en: 'A body holds no <!-- comments -->.' },
      hint: { zh: '删去注释。', en: 'Delete the comment.' },
      fixable: true,
    };
  }
  if (/^<[!?]/.test(rest)) return htmlProblem(/^<[!?]\[?\w*/.exec(rest)?.[0].slice(1) ?? '');
  const angle = /^<((?:https?|mailto):[^\s<>]+|[\w.+-]+@[\w.-]+)>/i.exec(rest);
  if (angle?.[1]) {
    const address = angle[1].includes(':') ? angle[1] : `mailto:${angle[1]}`;
    return {
      rule: 'angle-address',
      message: { zh: '网址不能写在尖括号里。', en: 'An address cannot stand in angle brackets.' },
      hint: { zh: `改写为 [说明文字](${address})。`, en: `Write [a text](${address}) instead.` },
      fixable: true,
    };
  }
  const script = /^<([a-z][a-z0-9+.-]*):/i.exec(rest);
  if (script && !/^<\w+:\w+[\s/>]/.test(rest)) {
    return {
      rule: 'address',
      message: { zh: `不能用 ${script[1]}: 地址。`, en: `An address of ${script[1]}: is not allowed.` },
      hint: { zh: '删去它；网址只用 https://。', en: 'Take it out; addresses begin with https://.' },
    };
  }
  const tag = /^<\/?([\p{L}\w.:-]+)/u.exec(rest);
  if (tag?.[1]) return /^<\/?[a-z]/.test(rest) ? htmlProblem(tag[1]) : tagProblem(tag[1]);
  return {
    rule: 'angle',
    message: { zh: '这里的 < 会被当作标记的开头。', en: 'The < here is read as the beginning of a tag.' },
    hint: { zh: '写“小于”或 &lt;。', en: 'Write “less than” or &lt;.' },
  };
}

function tagProblem(name: string): Telling {
  return {
    rule: 'tag',
    message: {
      zh: `<${name}> 没有写完整，或没有对应的结束标记。`,
      en: `<${name}> is unfinished or has no closing tag.`,
    },
    hint: {
      zh: '组件写成 <Note>…</Note> 或 <Result metric="…" />，属性值放在引号里；要写小于号请用 &lt;。',
      en: 'Components are <Note>…</Note> or <Result metric="…" />, with values in quotation marks; write &lt; for a less-than sign.',
    },
  };
}

/** What is said of raw HTML; `name` is what stands after its `<`. */
export function htmlProblem(name: string): Telling {
  return {
    rule: 'raw-html',
    message: { zh: `正文里不能写 HTML 标记 <${name}>。`, en: `A body holds no HTML such as <${name}>.` },
    hint: {
      zh: '用 Markdown 写法，或用 <Note>、<Result>、<Figure>；小于号前后各空一格，或写 &lt;。',
      en: 'Use Markdown, or <Note>, <Result>, <Figure>; put spaces around a less-than sign, or write &lt;.',
    },
  };
}

/** What is said of braces: an expression would be a program, and content never runs. */
export const expressionProblem: Telling = {
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

/** What is said of a statement that would load or define a program. */
export const moduleProblem: Telling = {
  rule: 'import-export',
  message: { zh: '条目里不能有 import 或 export。', en: 'An entry holds no import or export.' },
  hint: {
    zh: '删去这一行；正文若真以这个词开头，在前面加一个字；示例程序放进 ``` 代码块。',
    en: 'Delete the line; if the text really begins with that word, begin it with another; code samples go between ``` lines.',
  },
};
