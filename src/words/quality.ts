import type { Labels } from './words.ts';

export const qualityLabels = {
  title: { zh: '质量', en: 'Quality' },
  heading: { zh: '收录质量', en: 'Quality of the catalogue' },
  lead: {
    zh: '图谱自查：证据等级、缺什么、到哪里补。',
    en: 'How the Atlas stands: grades of evidence, what is missing, and where to mend it.',
  },
  grades: { zh: '证据等级', en: 'Grades of evidence' },
  gaps: { zh: '缺什么', en: 'What is missing' },
  byIndustry: { zh: '按行业', en: 'By industry' },
  industry: { zh: '行业', en: 'Industry' },
  allIndustries: { zh: '全部', en: 'All' },
  mend: { zh: '补充', en: 'Mend' },
  reviewed: { zh: '复核日期', en: 'Days of review' },
  oldest: { zh: '最早的复核', en: 'Oldest review' },
  corrections: { zh: '更正记录', en: 'Corrections' },
  noCorrections: { zh: '暂无更正。', en: 'None so far.' },
  issue: {
    'no-figures': { zh: '没有数字', en: 'No figures' },
    'no-english': { zh: '没有英文', en: 'No English' },
    'weak-sources': { zh: '只有 C 级来源', en: 'Grade C sources only' },
    'second-reading': { zh: '数字待第二人核对', en: 'Figures await a second reading' },
    'no-safety': { zh: '安全敏感行业，未写安全措施', en: 'Safety-sensitive, no safety measure stated' },
  },
  /** What the check remarks on, and nobody need mend. */
  remarks: {
    zh: '下面这些不一定要改，检查只在条目新增或改动时提醒：',
    en: 'Nothing need be wrong with these; the check remarks on them when an entry is added or changed:',
  },
  remark: {
    plainAddresses: {
      zh: '{count} 个来源或官网的网址没有加密',
      en: {
        one: '{count} address of a source or website is not encrypted',
        other: '{count} addresses of sources and websites are not encrypted',
      },
    },
    alike: {
      zh: '{count} 个条目与别的条目同题、同源，或同企业、同环节、同技术',
      en: {
        one: '{count} entry shares its title, a source, or enterprise, stages and techniques with another',
        other: '{count} entries share their title, a source, or enterprise, stages and techniques with another',
      },
    },
  },
  /** What is told by the reader's own day. */
  live: {
    old: { zh: '一年以上未复核', en: 'Not reviewed for over a year' },
    asOf: { zh: '按 {day} 计算', en: 'as of {day}' },
    entries: { zh: '{count} 个条目', en: { one: '{count} entry', other: '{count} entries' } },
  },
} as const satisfies Labels;
