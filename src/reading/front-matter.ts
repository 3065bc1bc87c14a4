import type { Problem } from '../schema/fault.ts';

/** A file's YAML block and body, with the line on which each begins. */
export interface FrontMatter {
  yaml?: { text: string; firstLine: number };
  body: { text: string; firstLine: number };
  problem?: Problem;
}

/** Splits a file at the `---` lines around its front matter; without a block all of it is body. */
export function splitFrontMatter(text: string): FrontMatter {
  if (!/^---[ \t]*\n/.test(text)) return { body: { text, firstLine: 1 } };
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (end === -1) {
    return {
      body: { text: '', firstLine: lines.length },
      problem: {
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'front-matter',
        message: { zh: '开头的信息块没有结束行。', en: 'The block at the top has no closing line.' },
        hint: { zh: '在信息块之后另起一行写 ---。', en: 'Write --- on a line of its own after the block.' },
      },
    };
  }
  return {
    yaml: { text: `${lines.slice(1, end).join('\n')}\n`, firstLine: 2 },
    body: { text: lines.slice(end + 1).join('\n'), firstLine: end + 2 },
  };
}
