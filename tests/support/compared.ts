import type { ComparedEntry, ComparedFigure } from '../../src/compare/entry.ts';
import { compareLabels } from '../../src/words/compare.ts';
import { wordsIn } from '../../src/words/words.ts';

/* Made-up entries as they are compared. */

export const compareWords = wordsIn(compareLabels, 'zh').live;

export const defectRate: ComparedFigure = {
  key: 'defect-rate application relative %',
  metric: '缺陷率',
  scope: '本应用或产线',
  measuredOn: '产线',
  direction: 'lower',
  value: '−40%',
  notes: [],
  grade: 'B',
  rank: 'line ',
  low: -0.4,
  high: -0.4,
};

/** A figure of the defect rate, in per cent, with changes. */
export const defectsDown = (percent: number, changes: Partial<ComparedFigure> = {}): ComparedFigure => ({
  ...defectRate,
  value: `−${percent}%`,
  low: -percent / 100,
  high: -percent / 100,
  ...changes,
});

/** A case with these figures. */
export const comparedCase = (id: string, changes: Partial<ComparedEntry> = {}): ComparedEntry => ({
  folder: 'scenarios',
  id,
  href: `/scenarios/${id}/`,
  title: `案例 ${id}`,
  who: '某厂',
  summary: '做某事。',
  lines: { problem: [{ text: '缺陷多。' }], technique: [{ text: '计算机视觉' }] },
  figures: [],
  near: [],
  ...changes,
});
