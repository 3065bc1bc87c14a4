import type { Place, Problem } from '../../../schema/fault.ts';
import type { Telling } from '../../../schema/telling.ts';
import type { BrokenCell, ShownNumber } from './cell.ts';

/** What is wrong with a cell that shows less or more than it holds. */
export function cellFault(written: BrokenCell | ShownNumber, cell: Place): Problem {
  const telling = 'broken' in written ? brokenCells[written.broken](written.shown) : scaled(written);
  return { ...cell, severity: 'error', rule: 'cell', ...telling };
}

/** A sign behind a number that does not go with the row's unit. */
export function signFault(shown: string, unit: string, cell: Place): Problem {
  return {
    ...cell,
    severity: 'error',
    rule: 'cell',
    message: {
      zh: `单元格里是“${shown}”，单位却是“${unit}”。`,
      en: `The cell says “${shown}”, and the unit is “${unit}”.`,
    },
    hint: {
      zh: '把单位改为与数值后面的符号一致，或把单元格格式改为“常规”、只留数字。',
      en: 'Give the unit that goes with the sign, or set the cell’s format to General and keep the number only.',
    },
  };
}

type CellTelling = Omit<Telling, 'rule'>;

const brokenCells: Readonly<Record<BrokenCell['broken'], (shown: string) => CellTelling>> = {
  error: (shown) => ({
    message: { zh: `单元格里是公式错误 ${shown}。`, en: `The cell holds the formula’s error ${shown}.` },
    hint: { zh: '改正公式，或直接写上内容。', en: 'Correct the formula, or write what is meant.' },
  }),
  'no-result': () => ({
    message: { zh: '单元格里的公式没有存下结果。', en: 'The formula in the cell has no stored result.' },
    hint: {
      zh: '用表格软件打开并保存一次；或复制后“选择性粘贴 → 数值”。',
      en: 'Open the workbook in a spreadsheet program and save it; or paste the cell’s value in its place.',
    },
  }),
  merged: () => ({
    message: {
      zh: '这一格与左边的格合并了，看不出这一列写的是什么。',
      en: 'The cell is merged with the one left of it: what its column says cannot be known.',
    },
    hint: { zh: '取消合并，逐列填写。', en: 'Unmerge the cells, and fill in each column.' },
  }),
  'struck-out': (shown) => ({
    message: {
      zh: `单元格里有划掉的字（“${shown}”），不知道还算不算数。`,
      en: `The cell has words that are crossed out (“${shown}”): whether they still hold cannot be known.`,
    },
    hint: {
      zh: '删去划掉的字（整行作废就删去整行）；仍然有效就取消删除线。',
      en: 'Delete what is crossed out (the whole row where it is void), or take the line away where it holds.',
    },
  }),
};

const scaled = ({ number, shown }: ShownNumber): CellTelling => ({
  message: {
    zh: `单元格显示“${shown}”，存的却是 ${number}，不知道指哪一个。`,
    en: `The cell shows “${shown}” and holds ${number}: which is meant cannot be known.`,
  },
  hint: {
    zh: '把单元格格式改为“常规”，写与“单位”一列相配的数。',
    en: 'Set the cell’s format to General, and write the number that goes with its unit.',
  },
});
