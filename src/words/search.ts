import type { Labels } from './words.ts';

export const searchLabels = {
  title: { zh: '搜索', en: 'Search' },
  label: { zh: '搜索场景和企业', en: 'Search scenarios and enterprises' },
  placeholder: { zh: '如：电芯 质检', en: 'e.g. blast furnace' },
  button: { zh: '搜索', en: 'Search' },
  hint: {
    zh: '可以混用中英文；几个词之间用空格，表示同时包含。',
    en: 'Chinese and English may be mixed; several words mean all of them.',
  },
  more: { zh: '更多结果', en: 'More results' },
  relevance: { zh: '相关度', en: 'Relevance' },
  noneHelp: { zh: '换一个更短的词，或按行业、环节浏览：', en: 'Try a shorter word, or browse by industry and stage:' },
  failed: {
    zh: '搜索索引没有载入。仍可按下面的列表浏览：',
    en: 'The search index did not load. These lists still lead everywhere:',
  },
  noScript: {
    zh: '搜索需要 JavaScript。不用它也可以按下面的列表浏览：',
    en: 'Search needs JavaScript. These lists lead everywhere without it:',
  },
  type: { zh: '类别', en: 'Type' },
  examplesHeading: { zh: '试试这些', en: 'Try these' },
  forget: { zh: '清除记录', en: 'Clear history' },
  emptyPrompt: {
    zh: '输入要找的词：工序、缺陷、设备、企业、技术……',
    en: 'Type what you are looking for: a step, a defect, a machine, a company, a technique…',
  },
  /** What is offered under a search form. */
  offered: {
    suggestions: { zh: '搜索建议', en: 'Suggestions' },
    recent: { zh: '最近搜索', en: 'Recent' },
    example: { zh: '示例', en: 'Example' },
  },
  /** What the page of results says while one asks. */
  live: {
    searching: { zh: '正在搜索…', en: 'Searching…' },
    results: { zh: '{count} 条结果', en: { one: '{count} result', other: '{count} results' } },
    none: { zh: '没有找到“{query}”。', en: 'Nothing found for “{query}”.' },
    corrected: { zh: '显示的是“{query}”的结果。', en: 'Showing results for “{query}”.' },
    types: {
      scenario: { zh: '场景', en: 'Scenario' },
      playbook: { zh: '实施手册', en: 'Playbook' },
      enterprise: { zh: '企业', en: 'Enterprise' },
      scheme: { zh: '支持政策', en: 'Support scheme' },
    },
    reason: { zh: '“{part}”与“{label}”同义或相关', en: '“{part}” is close in meaning to “{label}”' },
  },
} as const satisfies Labels;
