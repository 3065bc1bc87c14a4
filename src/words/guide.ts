import type { Labels } from './words.ts';

export const guideLabels = {
  title: { zh: '编写指南', en: 'Guide for editors' },
  lead: {
    zh: '怎样写一个条目：文件、正文、数字、全部字段，以及一次导入一份名单。',
    en: 'How an entry is written: the file, the text, the figures, every field, and how a whole list is brought in.',
  },
  field: { zh: '字段', en: 'Field' },
  meaning: { zh: '说明', en: 'What it holds' },
  form: { zh: '写法', en: 'Form' },
  required: { zh: '必填', en: 'required' },
  tables: {
    scenario: { zh: '场景的字段', en: 'Fields of a scenario' },
    enterprise: { zh: '企业的字段', en: 'Fields of an enterprise' },
    playbook: { zh: '实施手册的字段', en: 'Fields of a playbook' },
  },
  kinds: {
    text: { zh: 'zh、en 各一段', en: 'zh and en, a text each' },
    string: { zh: '文字或 id', en: 'text or id' },
    address: { zh: '网址', en: 'web address' },
    date: { zh: '日期', en: 'date' },
    number: { zh: '数字', en: 'number' },
    integer: { zh: '整数', en: 'whole number' },
    flag: { zh: 'true，或不写', en: 'true, or left out' },
    choice: { zh: '', en: '' },
    group: { zh: '下列各项', en: 'the fields below' },
    list: { zh: '列表', en: 'list' },
  },
  dates: {
    day: { zh: '2024-09-28', en: '2024-09-28' },
    'partial-date': { zh: '2024、2024-09 或 2024-09-28', en: '2024, 2024-09 or 2024-09-28' },
  },
  lists: {
    industries: { zh: '行业', en: 'Industries' },
    stages: { zh: '制造环节', en: 'Stages of manufacture' },
    techniques: { zh: '技术', en: 'Techniques' },
    metrics: { zh: '指标', en: 'Metrics' },
    units: { zh: '单位', en: 'Units' },
    safetyMeasures: { zh: '安全措施', en: 'Safety measures' },
    recognitionSchemes: { zh: '认定名目', en: 'Recognition schemes' },
    referenceScenarios: { zh: '国家参考指引场景', en: 'Scenarios of the national reference guide' },
    planMeasures: { zh: '行动措施', en: 'Measures of the plan' },
    regions: { zh: '省级行政区', en: 'Provinces' },
  },
  longest: {
    zh: '中文 {chinese} 字以内，英文 {count} 字符以内',
    en: {
      one: 'at most {chinese} Chinese characters, {count} character in English',
      other: 'at most {chinese} Chinese characters, {count} characters in English',
    },
  },
  listOf: { zh: '列表，最多 {most} 项', en: 'list of at most {most}' },
} as const satisfies Labels;
