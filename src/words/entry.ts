import type { Labels } from './words.ts';

/** What the pages of scenarios and of enterprises both say. */
export const entryLabels = {
  facts: { zh: '概况', en: 'Facts' },
  industry: { zh: '行业', en: 'Industry' },
  place: { zh: '地点', en: 'Place' },
  sources: { zh: '来源', en: 'Sources' },
  sourceOf: { zh: '来源 {number}', en: 'Source {number}' },
  doubt: { zh: '存疑', en: 'In doubt' },
  unlinked: {
    zh: '网址不宜从公开网站链接（裸 IP 地址、已过期或被盗用的域名），故只写出处。',
    en: 'Its address is not one to send readers to (a bare IP address, an expired or hijacked domain), so it is named without a link.',
  },
  sought: { zh: '正在寻找原始出处', en: 'The original is being looked for' },
  soughtHelp: {
    zh: '目前只读到不宜链接的网址；知道原文在哪里，请告诉我们。',
    en: 'So far it was read only at addresses that are not to be linked. If you know where the original stands, tell us.',
  },
  repost: { zh: '转载或摘编', en: 'Repost or digest' },
  gradeOf: { zh: '证据等级 {grade}：{meaning}', en: 'Grade of evidence {grade}: {meaning}' },
  caveat: { zh: '请注意', en: 'Please note' },
  review: { zh: '复核', en: 'Review' },
  reviewed: { zh: '最近复核：{date}', en: 'Last reviewed: {date}' },
  checked: { zh: '{date} 已由第二人逐项核对', en: 'Compared with the sources by a second reader on {date}' },
  corrections: { zh: '更正记录', en: 'Corrections' },
  allCorrections: {
    zh: '共 {count} 次更正，见更正日志',
    en: { one: '{count} correction in all: see the log', other: '{count} corrections in all: see the log' },
  },
  edit: { zh: '更正或补充这个条目', en: 'Correct or extend this entry' },
  file: { zh: '条目文件', en: 'Entry file' },
} as const satisfies Labels;
