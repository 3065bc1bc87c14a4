import type { Labels } from './words.ts';

export const mapLabels = {
  title: { zh: '各省级行政区的收录', en: 'What is documented by province' },
  lead: {
    zh: '每个省级行政区一格，大小相同，只表示大致方位，不画边界。',
    en: 'A tile of one size for every province-level division, in its rough place; no borders are drawn.',
  },
  titleOf: {
    scenarios: { zh: '各省级行政区的场景', en: 'Scenarios by province' },
    enterprises: { zh: '各省级行政区的企业', en: 'Enterprises by province' },
  },
  table: { zh: '同样的数字，列成表', en: 'The same numbers as a table' },
  region: { zh: '地区', en: 'Region' },
  scenarios: { zh: '场景', en: 'Scenarios' },
  enterprises: { zh: '企业', en: 'Enterprises' },
  abroad: { zh: '境外', en: 'Abroad' },
  noAbroad: { zh: '没有境外的场景或企业。', en: 'No scenario or enterprise lies abroad.' },
  unplaced: {
    zh: '另有 {scenarios}、{enterprises}没有写明省份。',
    en: '{scenarios} and {enterprises} name no province.',
  },
} as const satisfies Labels;
