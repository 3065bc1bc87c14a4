import type { Labels } from './words.ts';

/** What the Atlas gives to machines and spreadsheets, in words. */
export const openDataLabels = {
  lists: {
    scenarios: { zh: '应用场景', en: 'Scenarios' },
    enterprises: { zh: '企业', en: 'Enterprises' },
    playbooks: { zh: '实施手册', en: 'Playbooks' },
    industries: { zh: '行业', en: 'Industries' },
    stages: { zh: '制造环节', en: 'Stages of manufacture' },
    techniques: { zh: '技术', en: 'Techniques' },
    metrics: { zh: '指标', en: 'Metrics' },
    units: { zh: '单位', en: 'Units' },
    regions: { zh: '地区', en: 'Regions' },
    'recognition-schemes': { zh: '认定名单', en: 'Recognition schemes' },
    'reference-scenarios': { zh: '国家参考指引场景', en: 'Scenarios of the national reference guide' },
    'safety-measures': { zh: '安全措施', en: 'Safety measures' },
    standards: { zh: '标准与规则', en: 'Standards and rules' },
    schemes: { zh: '支持政策', en: 'Support schemes' },
    'building-blocks': { zh: '构件', en: 'Building blocks' },
  },
} as const satisfies Labels;
