import type { Language } from '../schema/text.ts';
import { fill, type Labels, wordsIn } from './words.ts';

/** The matrices of what is documented. */
export const coverageLabels = {
  title: {
    'industry-stage': { zh: '收录覆盖：行业与环节', en: 'Coverage: industries by stage' },
    'industry-technique': { zh: '收录覆盖：行业与技术', en: 'Coverage: industries by technique' },
    'region-industry': { zh: '收录覆盖：地区与行业', en: 'Coverage: regions by industry' },
  },
  total: { zh: '合计', en: 'Total' },
  scale: { zh: '每格案例数', en: 'Cases in a cell' },
  once: {
    zh: '一个案例可落在几格里，合计中只数一次；智能制造案例也数在内。',
    en: 'A case may stand in several cells; totals count it once. Cases of intelligent manufacturing count as well.',
  },
  other: { zh: '其他视角', en: 'Other views' },
  map: { zh: '地图：各省收录', en: 'Map: what is documented by province' },
  lead: {
    zh: '{filled}，{empty}。点数字看案例，点空格提交一个。',
    en: '{filled}, {empty}. A number opens its cases; an empty cell lets you send one.',
  },
  filled: {
    zh: '{cells} 格中有 {count} 格有案例',
    en: { one: '{count} of {cells} cells has a case', other: '{count} of {cells} cells have a case' },
  },
  empty: { zh: '{count} 格还空着', en: { one: '{count} is empty', other: '{count} are empty' } },
  cell: {
    zh: '{row}、{column}：{count} 个案例',
    en: { one: '{row}, {column}: {count} case', other: '{row}, {column}: {count} cases' },
  },
  missing: { zh: '{row}、{column}：缺案例，提交一个', en: '{row}, {column}: no case yet, send one' },
  facet: {
    industry: { zh: '行业', en: 'Industry' },
    stage: { zh: '环节', en: 'Stage' },
    technique: { zh: '技术', en: 'Technique' },
    region: { zh: '地区', en: 'Region' },
  },
} as const satisfies Labels;

/** What a matrix says at a glance: how many of its cells have a case, and how many are empty. */
export function coverageLead(
  { rows, columns, empty }: { rows: readonly unknown[]; columns: readonly unknown[]; empty: number },
  language: Language,
): string {
  const words = wordsIn(coverageLabels, language);
  const cells = rows.length * columns.length;
  return fill(words.lead, {
    filled: fill(words.filled, { cells, count: cells - empty }),
    empty: fill(words.empty, { count: empty }),
  });
}
