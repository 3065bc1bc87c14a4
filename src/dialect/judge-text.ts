import type { Nodes, Root, Text } from 'mdast';
import { lineStarts } from '../schema/place.ts';
import type { Telling } from '../schema/telling.ts';
import { findUnseen } from '../schema/unseen.ts';
import { isModuleStatement } from './literals.ts';
import type { BodyProblem, Report } from './problem.ts';
import { moduleProblem } from './syntax.ts';

/**
 * What text may hide: a link that no parser takes for one but a careless tool
 * downstream might ([x](java script:…) with a line break in it), characters that
 * are written as entities and seen by nobody, and signs that were meant to be
 * read: a footnote that is not there, a heading without its blank.
 */
export function judgeText(node: Text, source: string, report: Report): void {
  const { value } = node;
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const [lines, starts] = [lineStarts(value), lineStarts(written)];
  const offsetOf = (index: number): number | undefined => {
    const start = node.position?.start.offset;
    // Where a line end is written as an entity, lines cannot be counted: the text's beginning must do.
    if (start === undefined || lines.length !== starts.length) return undefined;
    const line = lines.findLastIndex((begins) => begins <= index);
    return start + Math.min((starts[line] ?? 0) + index - (lines[line] ?? 0), written.length);
  };
  for (const { index } of value.matchAll(/\](?=[(:])/g)) {
    // Without what browsers ignore in addresses.
    const target = value.slice(index + 2, index + 200).replace(/[\p{Cc}\u0020\u00a0\u200b-\u200f<]/gu, '');
    if (/^(?:javascript|vbscript|livescript|data|file|blob):/i.test(target)) report(scriptAddress, offsetOf(index));
  }
  for (const { index } of written.matchAll(/(?<!\\)\[\^[^\]\s]+\](?!:)/g))
    report(noFootnote, startOf(node, index), 'warning');
  for (const { index } of written.matchAll(/(?<=^|\n)#{2,6}(?=[^\s#])/g)) report(gluedHeading, startOf(node, index));
  if (findUnseen(written).length > 0) return;
  for (const { index, name } of findUnseen(value)) report(unseenProblem(name), offsetOf(index));
}

const startOf = ({ position }: Text, index: number): number => (position?.start.offset ?? 0) + index;

const noFootnote: Telling = {
  rule: 'unused-footnote',
  message: { zh: '这里引用的脚注没有写出来。', en: 'The note that is referred to here is not there.' },
  hint: {
    zh: '在正文末尾另起一行写 [^1]: 脚注内容（编号与这里一致），或删去引用。',
    en: 'Write [^1]: and the note on a line of its own at the end (with the same label), or delete the reference.',
  },
};

const gluedHeading: Telling = {
  rule: 'heading',
  message: {
    zh: '标题的 # 后面没有空格，会显示成普通文字。',
    en: 'There is no blank behind the # of the heading: it shows as plain text.',
  },
  hint: { zh: '在 # 和标题之间加一个空格。', en: 'Put a blank between the # and the words.' },
};

const scriptAddress: Telling = {
  rule: 'address',
  message: { zh: '这里有指向程序的链接地址。', en: 'There is an address here that would run a program.' },
  hint: { zh: '删去它；网址只用 https://。', en: 'Take it out; addresses begin with https://.' },
};

/** What is said of a character that nobody sees. */
export function unseenProblem(name: string): Telling {
  return {
    rule: 'unseen-character',
    message: {
      zh: `这里有看不见的控制字符 ${name}。`,
      en: `There is a control character here that nobody sees: ${name}.`,
    },
    hint: {
      zh: '删去它：把光标移到前一个字之后按 Delete，或重新输入这几个字。',
      en: 'Delete it: put the cursor behind the character before it and press Delete, or type the words again.',
    },
  };
}

/** Finds lines outside code that begin as a program's import or export does, however they are indented or quoted. */
export function judgeModules(tree: Root, source: string): BodyProblem[] {
  if (!/\b(?:import|export)\b/.test(source)) return [];
  const spared: [start: number, end: number][] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'mdxjsEsm') {
      spared.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  const problems: BodyProblem[] = [];
  let offset = 0;
  const lines = source.split('\n');
  lines.forEach((line, index) => {
    const [prefix = ''] = /^(?:[\s>|]|[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\[\^[^\]]*\]:)*/.exec(line) ?? [];
    const begins = offset + prefix.length;
    offset += line.length + 1;
    if (!/^(?:import|export)\b/.test(line.slice(prefix.length))) return;
    if (spared.some(([start, end]) => begins >= start && begins < end)) return;
    const paragraph = [line.slice(prefix.length), ...lines.slice(index + 1, index + 20)].join('\n').split('\n\n', 1)[0];
    if (isModuleStatement(paragraph ?? '')) {
      problems.push({ offset: begins, severity: 'error', ...moduleProblem });
    }
  });
  return problems;
}
