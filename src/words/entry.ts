import type { Labels } from './words.ts';

/** What the pages of scenarios and of enterprises both say. */
export const entryLabels = {
  facts: { zh: '概况', en: 'Facts' },
  industry: { zh: '行业', en: 'Industry' },
  place: { zh: '地点', en: 'Place' },
  sources: { zh: '来源', en: 'Sources' },
  sourceOf: { zh: '来源 {number}', en: 'Source {number}' },
  doubt: { zh: '存疑', en: 'In doubt' },
  repost: { zh: '转载或摘编', en: 'Repost or digest' },
  gradeOf: { zh: '证据等级 {grade}：{meaning}', en: 'Grade of evidence {grade}: {meaning}' },
  caveat: { zh: '请注意', en: 'Please note' },
  review: { zh: '复核', en: 'Review' },
  reviewed: { zh: '最近复核：{date}', en: 'Last reviewed: {date}' },
  checked: { zh: '{date} 已由第二人逐项核对', en: 'Compared with the sources by a second reader on {date}' },
  corrections: { zh: '更正记录', en: 'Corrections' },
  edit: { zh: '更正或补充这个条目', en: 'Correct or extend this entry' },
  file: { zh: '条目文件', en: 'Entry file' },
} as const satisfies Labels;
