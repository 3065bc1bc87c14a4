import type { Telling } from '../schema/telling.ts';

/** A part of a file's text, and the offset at which it begins. */
export interface Part {
  text: string;
  offset: number;
}

/** A file's YAML block and body. */
export interface FrontMatter {
  yaml?: Part;
  body: Part;
  problem?: Telling;
}

/** Splits a file at the `---` lines around its front matter; without a block all of it is body. */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = /^---[ \t]*\n/.exec(text)?.[0].length;
  if (opening === undefined) return { body: { text, offset: 0 } };
  const closing = /(?<=\n)---[ \t]*(?:\n|$)/g;
  closing.lastIndex = opening;
  const end = closing.exec(text);
  if (!end) return { body: { text: '', offset: text.length }, problem: unclosed };
  const offset = end.index + end[0].length;
  return {
    yaml: { text: text.slice(opening, end.index), offset: opening },
    body: { text: text.slice(offset), offset },
  };
}

const unclosed: Telling = {
  rule: 'front-matter',
  message: { zh: '开头的信息块没有结束行。', en: 'The block at the top has no closing line.' },
  hint: { zh: '在信息块之后另起一行写 ---。', en: 'Write --- on a line of its own after the block.' },
};
