import type { Labels } from './words.ts';

export const pictureLabels = {
  /** On narrow screens: what stands from left to right. */
  across: { zh: '→ {count} 个行业 →', en: { one: '→ {count} industry →', other: '→ {count} industries →' } },
  few: { zh: '无', en: 'none' },
  many: { zh: '8 个以上', en: '8 or more' },
  here: { zh: '本案例在此', en: 'this case is here' },
  before: { zh: '此前', en: 'before' },
  after: { zh: '之后', en: 'after' },
  coverage: {
    zh: '图谱现状：{count} 个场景落在 {cells} 格（行业 × 环节）中的 {filled} 格，颜色越鲜明案例越多。',
    en: {
      one: 'The catalogue today: {count} scenario in {filled} of {cells} cells (industry × stage), the stronger the colour the more.',
      other:
        'The catalogue today: {count} scenarios in {filled} of {cells} cells (industry × stage), the stronger the colour the more.',
    },
  },
  cell: {
    zh: '{industry} × {stage}：{count} 个场景',
    en: { one: '{industry} × {stage}: {count} scenario', other: '{industry} × {stage}: {count} scenarios' },
  },
  steerCells: { zh: '点格子，或用方向键，看别的格。', en: 'Point at a cell, or use the arrow keys, for another.' },
  answers: { zh: '每个点是一个案例，可以点开。', en: 'Each dot is a case, and opens it.' },
  answersBars: { zh: '每一条可以点开，看它的案例。', en: 'Each bar opens its cases.' },
  steer: { zh: '用方向键逐个看。', en: 'Arrow keys go from one to the next.' },
  downloads: { zh: '下载', en: 'Download' },
  svg: { zh: '图（SVG）', en: 'Picture (SVG)' },
  csv: { zh: '数据（CSV）', en: 'Data (CSV)' },
  table: { zh: '看数据表', en: 'Show the table' },
} as const satisfies Labels;
