import type { Labels } from './words.ts';

/** What stands on every page, and on those that say little. */
export const siteLabels = {
  name: { zh: 'Atlas 智造图谱', en: 'Atlas of AI in Manufacturing' },
  tagline: {
    zh: '“人工智能+制造”典型场景与标杆企业图谱',
    en: 'Typical “AI + manufacturing” scenarios and benchmark enterprises in China',
  },
  description: {
    zh: '可检索、可对比、可复制的“人工智能+制造”应用案例：每个数字都标明来源和证据等级。',
    en: 'Searchable, comparable, reusable cases of AI in manufacturing: every figure with its source and its grade of evidence.',
  },
  feed: { zh: '最近变动', en: 'What changed' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  menu: { zh: '主导航', en: 'Main navigation' },
  otherLanguage: { zh: 'English', en: '中文' },
  otherLanguageTitle: { zh: 'Read this page in English', en: '阅读本页的中文版' },
  footerData: {
    zh: '数据以 CC BY 4.0 授权，程序以 Apache-2.0 授权。',
    en: 'Data under CC BY 4.0, code under Apache-2.0.',
  },
  footerEvidence: {
    zh: '本站只收录有公开来源的事实；图谱的收录数不代表全国进展。',
    en: 'Only facts with a public source are kept here; the count of entries is not the nation’s progress.',
  },
  address: {
    unknown: {
      zh: '网址里的“{values}”不认识，没有用上。',
      en: '“{values}” in the address is not known, and was left out.',
    },
  },
  breadcrumb: { zh: '所在位置', en: 'Breadcrumb' },
  nav: {
    home: { zh: '首页', en: 'Home' },
    scenarios: { zh: '场景', en: 'Scenarios' },
    playbooks: { zh: '手册', en: 'Playbooks' },
    match: { zh: '自测', en: 'Match' },
    metrics: { zh: '指标', en: 'Metrics' },
    enterprises: { zh: '企业', en: 'Enterprises' },
    industries: { zh: '行业', en: 'Industries' },
    plan: { zh: '规划', en: 'Plan' },
    support: { zh: '政策', en: 'Support' },
    safety: { zh: '安全', en: 'Safety' },
    'building-blocks': { zh: '构件', en: 'Building blocks' },
    quality: { zh: '质量', en: 'Quality' },
    search: { zh: '搜索', en: 'Search' },
    compare: { zh: '对比', en: 'Compare' },
    shortlist: { zh: '短名单', en: 'Short list' },
    data: { zh: '数据', en: 'Data' },
    about: { zh: '关于', en: 'About' },
    guide: { zh: '编写指南', en: 'Guide' },
    glossary: { zh: '术语', en: 'Glossary' },
    submit: { zh: '提交', en: 'Submit' },
    offline: { zh: '离线阅读', en: 'Offline' },
  },
  groups: {
    browse: { zh: '浏览', en: 'Browse' },
    use: { zh: '动手用', en: 'Put to use' },
    plan: { zh: '规划', en: 'The plan' },
    site: { zh: '本站', en: 'This site' },
  },
  about: {
    title: { zh: '关于本图谱', en: 'About the Atlas' },
    description: {
      zh: '本图谱收什么、怎样核对每个数字、证据怎样分级，谁在维护。',
      en: 'What the Atlas holds, how every figure is checked and its evidence graded, and who keeps it.',
    },
  },
  design: {
    title: { zh: '设计样本', en: 'Design specimens' },
    lead: {
      zh: '本站的全部组件及其状态，供维护者核对；内容取自图谱现有条目。',
      en: 'Every component of the site with its states, for maintainers; filled from entries of the catalogue.',
    },
  },
  notFound: {
    title: { zh: '没有这个页面', en: 'No such page' },
    lead: { zh: '网址可能写错了，或者条目换了地址。', en: 'The address may be mistyped, or the entry has moved.' },
    home: { zh: '回首页', en: 'Home' },
  },
  moved: {
    title: { zh: '条目已换地址', en: 'The entry has moved' },
    lead: { zh: '这个条目的新地址：', en: 'Its new address:' },
  },
} as const satisfies Labels;
