import type { Labels } from './words.ts';

export const enterpriseLabels = {
  recognitions: { zh: '获得的认定', en: 'Recognitions' },
  recognitionsHelp: { zh: '按年份排列；每项都写明名单和来源。', en: 'By year; each names its list and its source.' },
  noRecognitions: { zh: '来源没有提到认定。', en: 'The sources mention none.' },
  yearUnknown: { zh: '年份未写明', en: 'Year not stated' },
  proposed: { zh: '拟入选，尚非最终名单', en: 'Proposed, not the final list' },
  benchmarkList: { zh: '标杆名单', en: 'Benchmark list' },
  scenarios: { zh: '应用场景', en: 'Scenarios' },
  noScenarios: { zh: '暂未收录这家企业的应用场景。', en: 'No scenario of this enterprise is documented here yet.' },
  website: { zh: '网站', en: 'Website' },
  parent: { zh: '上级企业', en: 'Part of' },
  allScenarios: {
    zh: '在搜索里看全部 {count} 个场景',
    en: { one: '{count} scenario: see the search', other: 'All {count} scenarios: see the search' },
  },
  members: { zh: '下属企业', en: 'Its companies' },
  allMembers: {
    zh: '在搜索里看全部 {count} 家下属企业',
    en: { one: '{count} company: see the search', other: 'All {count} companies: see the search' },
  },
  brands: { zh: '品牌', en: 'Brands' },
  formerNames: { zh: '曾用名', en: 'Formerly' },
  creditCode: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  stockCodes: { zh: '股票代码', en: 'Stock codes' },
  stockCode: { zh: '股票代码', en: 'Stock code' },
  aliases: { zh: '别名', en: 'Also known as' },
  roles: { zh: '角色', en: 'Roles' },
  timelineOfYear: {
    zh: '{year} 年获得 {count} 项认定',
    en: { one: '{count} recognition, {year}', other: '{count} recognitions, {year}' },
  },
  timeline: {
    zh: '{first} 至 {last} 年获得 {count} 项认定',
    en: { one: '{count} recognition, {first} to {last}', other: '{count} recognitions, {first} to {last}' },
  },
} as const satisfies Labels;
