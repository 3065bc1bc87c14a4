import type { Problem } from '../../../schema/fault.ts';
import type { Telling } from '../../../schema/telling.ts';

/**
 * Cells of a CSV text whose quotation marks do not pair up: a reader that
 * forgives them swallows the rows that follow. Rows count from 1.
 */
export function badQuotes(text: string, delimiter: string): Problem[] {
  const problems: Problem[] = [];
  let row = 1;
  let column = 1;
  for (let at = 0; at < text.length; ) {
    if (text[at] === '"') {
      const end = endOfQuotes(text, at);
      if (end > text.length) return [...problems, problem(row, column, unclosed)];
      const after = /^ *(.?)/s.exec(text.slice(end, end + 80))?.[1] || undefined;
      if (after !== undefined && after !== delimiter && after !== '\n') problems.push(problem(row, column, textBehind));
      at = end;
    } else if (/^ +"/.test(text.slice(at, at + 80))) problems.push(problem(row, column, blankBefore));
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
    if (text[at] === '\n') row += 1;
    column = text[at] === '\n' ? 1 : column + 1;
    at += 1;
  }
  return problems;
}

/** Where the cell that opens with a mark at `from` is behind its closing mark; past the end where it has none. */
function endOfQuotes(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return text.length + 1;
}

const problem = (line: number, column: number, telling: Telling): Problem => ({
  line,
  column,
  severity: 'error',
  ...telling,
});

const hint = {
  zh: '补上或删去引号；格里本来就有英文引号的，整格用引号括起，里面的引号写两个（""）。',
  en: 'Add or delete the mark; where the cell has such marks of its own, put it in quotes and double them ("").',
};

const unclosed: Telling = {
  rule: 'quotes',
  message: {
    zh: '这一格以英文引号开头，到文件末尾也没有闭合，后面的行都会被当成这一格。',
    en: 'The cell opens with a quotation mark that is never closed: all that follows would be taken into it.',
  },
  hint,
};

const textBehind: Telling = {
  rule: 'quotes',
  message: {
    zh: '这一格的英文引号闭合以后还有字，看不出这一格到哪里为止。',
    en: 'There is text behind the closing quotation mark: where the cell ends cannot be known.',
  },
  hint,
};

const blankBefore: Telling = {
  rule: 'quotes',
  message: {
    zh: '引号前有空格，这对引号就不算数，里面的逗号会把一格分成几格。',
    en: 'There is a blank before the quotation mark, which then counts for nothing: commas behind it part the cell.',
  },
  hint: { zh: '删去引号前的空格。', en: 'Delete the blank before the mark.' },
};
