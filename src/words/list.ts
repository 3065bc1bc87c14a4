import { countLabels } from './counts.ts';
import type { Labels } from './words.ts';

export const listLabels = {
  scenarios: {
    title: { zh: '应用场景', en: 'Scenarios' },
    lead: {
      zh: '使用人工智能的案例在前。按行业、环节、技术、地区等筛选；同一栏里选几个是“任一”，不同栏之间是“同时”。',
      en: 'Cases that use AI come first. Narrow by industry, stage, technique, region and more: any of the values within a facet, all of the facets together.',
    },
    narrowed: { zh: '{facet}：{value}的应用场景', en: 'Scenarios: {value} ({facet})' },
  },
  playbooks: {
    title: { zh: '实施手册', en: 'Playbooks' },
    lead: {
      zh: '每份手册讲一个典型场景：再做一次要什么数据、模型、系统和人，怎样上线，有什么风险，别处测到什么。按行业、工序或手头的数据来找。',
      en: 'Each tells of one typical scenario what it takes to do it again: data, models, systems, people, roll-out, risks, and what others measured. Find one by industry, by step, or by the data at hand.',
    },
    narrowed: { zh: '{facet}：{value}的实施手册', en: 'Playbooks: {value} ({facet})' },
  },
  enterprises: {
    title: { zh: '企业', en: 'Enterprises' },
    lead: {
      zh: '获得认定的企业和案例中的企业。“标杆”一词总是指明出自哪份名单。',
      en: 'Enterprises that were recognised, and those of the cases. “Benchmark” always says by whose list.',
    },
    narrowed: { zh: '{facet}：{value}的企业', en: 'Enterprises: {value} ({facet})' },
  },
  filters: { zh: '筛选', en: 'Filters' },
  chosen: { zh: '已选', en: 'Chosen' },
  views: {
    heading: { zh: '显示方式', en: 'Shown as' },
    rows: { zh: '列表', en: 'List' },
    cards: { zh: '卡片', en: 'Cards' },
  },
  sort: { zh: '排序', en: 'Sort' },
  /** The order of playbooks, whose years say nothing. */
  mostCases: { zh: '案例从多到少', en: 'Most cases first' },
  sorts: {
    year: { zh: '年份从新到旧', en: 'Newest first' },
    grade: { zh: '证据等级从高到低', en: 'Best evidence first' },
    figures: { zh: '数字从多到少', en: 'Most figures first' },
    title: { zh: '按标题', en: 'By title' },
  },
  pages: { zh: '分页', en: 'Pages' },
  beyond: {
    zh: '其余 {count} 个在完整列表里',
    en: { one: '{count} more entry in the whole list', other: '{count} more entries in the whole list' },
  },
  empty: { zh: '没有同时符合这些条件的条目。', en: 'No entry meets all of these.' },
  emptyHelp: { zh: '去掉一个条件，或搜索别的词。', en: 'Remove one, or search for another word.' },
  showAll: { zh: '显示全部', en: 'Show all' },
  failed: {
    zh: '筛选数据没有载入。每个条件各有一个页面，仍可点开。',
    en: 'The data for filtering did not load. Every value still has a page of its own.',
  },
  none: { zh: '无', en: 'None' },
  pageTitle: { zh: '{title} · 第 {page} 页', en: '{title} · page {page}' },
  more: { zh: '其余 {number} 项', en: '{number} more' },
  facets: {
    industry: { zh: '行业', en: 'Industry' },
    stage: { zh: '制造环节', en: 'Stage' },
    technique: { zh: '技术', en: 'Technique' },
    region: { zh: '地区', en: 'Region' },
    metric: { zh: '有数字的指标', en: 'Has figures for' },
    outcome: { zh: '成效', en: 'Outcome' },
    grade: { zh: '证据等级', en: 'Evidence' },
    scope: { zh: '数字所指的范围', en: 'What its figures cover' },
    year: { zh: '年份', en: 'Year' },
    scale: { zh: '规模', en: 'Scale' },
    deployment: { zh: '部署', en: 'Deployment' },
    kind: { zh: '类型', en: 'Kind' },
    scheme: { zh: '认定名单', en: 'Recognised by' },
    step: { zh: '工序', en: 'Step' },
    data: { zh: '手头的数据', en: 'Data at hand' },
    reference: { zh: '国家参考指引场景', en: 'National reference scenario' },
  },
  /** What the list says while one narrows it. */
  live: {
    count: {
      scenarios: countLabels.scenarios,
      playbooks: { zh: '{count} 份手册', en: { one: '{count} playbook', other: '{count} playbooks' } },
      enterprises: countLabels.enterprises,
    },
    kinds: {
      zh: '其中 {ai} 个使用人工智能；另 {others} 个是智能制造案例，来源很少提到人工智能，各有标记。',
      en: 'Using AI: {ai}. Of intelligent manufacturing, whose sources state little AI, each marked: {others}.',
    },
    remove: { zh: '去掉“{value}”', en: 'Remove “{value}”' },
    page: { zh: '第 {page} 页', en: 'Page {page}' },
  },
} as const satisfies Labels;
