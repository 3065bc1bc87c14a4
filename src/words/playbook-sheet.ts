import type { Labels } from './words.ts';

/* What a playbook is taken along as: the page to be printed, and the workbook to be filled in. */

export const playbookSheetLabels = {
  title: { zh: '{title}：打印单', en: '{title}: printed sheet' },
  description: {
    zh: '{title}：适用条件、四张清单、实施路线、风险和验收清单，供打印。',
    en: '{title}: when it fits, the four lists, roll-out, risks and a checklist of acceptance, to be printed.',
  },
  back: { zh: '完整手册', en: 'The whole playbook' },
  print: { zh: '用浏览器的打印功能打印本页。', en: 'Print this page with your browser.' },
  acceptance: { zh: '验收清单', en: 'Checklist of acceptance' },
  acceptanceLead: {
    zh: '先商定数值，再逐条打勾；数值由双方约定，手册不代定。',
    en: 'Agree on values first, then tick; the values are the parties’, not the playbook’s.',
  },
  done: { zh: '通过', en: 'Passed' },
  point: { zh: '核对什么', en: 'What is checked' },
  agreed: { zh: '约定值', en: 'Agreed' },
  found: { zh: '实测值', en: 'Measured' },
  plant: { zh: '工厂', en: 'Plant' },
  person: { zh: '负责人', en: 'In charge' },
  date: { zh: '日期', en: 'Date' },
} as const satisfies Labels;

export const playbookWorksheetLabels = {
  guide: { zh: '说明', en: 'Guide' },
  acceptance: { zh: '验收', en: 'Acceptance' },
  statement: { zh: '内容', en: 'Item' },
  detail: { zh: '说明', en: 'Details' },
  basis: { zh: '依据', en: 'Rests on' },
  have: { zh: '具备程度（0、1、2）', en: 'Do we have it (0, 1, 2)' },
  who: { zh: '负责人', en: 'Who' },
  when: { zh: '期限', en: 'By when' },
  remark: { zh: '备注', en: 'Remark' },
  score: { zh: '得分', en: 'Score' },
  total: { zh: '总分', en: 'Total' },
  rows: { zh: '条目', en: 'Items' },
  answered: { zh: '已填', en: 'Filled in' },
  rule: {
    zh: '每条填 0（没有）、1（部分具备）或 2（具备）。一张表的得分 = 各条之和 ÷（2 × 条数）；没有填的按 0 计。总分是六张表得分的平均数：数据、知识模型、工具软件、人才技能、风险、验收各占六分之一。',
    en: 'Enter 0 (no), 1 (in part) or 2 (yes) for each item. A sheet’s score is the sum of its items ÷ (2 × their number); what is not filled in counts 0. The total is the mean of six sheets: data, models, systems, skills, risks and acceptance, a sixth each.',
  },
  unscored: {
    zh: '实施路线和费用两张表只作记录，不计分。',
    en: 'The sheets on roll-out and costs are for notes and are not scored.',
  },
  choose: { zh: '填 0、1 或 2', en: 'Enter 0, 1 or 2' },
  address: { zh: '手册', en: 'Playbook' },
  reviewed: { zh: '最近复核', en: 'Last reviewed' },
  budget: { zh: '预算', en: 'Budget' },
} as const satisfies Labels;
