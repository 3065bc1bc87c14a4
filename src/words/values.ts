import type { Labels } from './words.ts';

/** What the values of an entry's fields are called. */
export const valueLabels = {
  scale: {
    pilot: { zh: '试点', en: 'Pilot' },
    line: { zh: '产线', en: 'Line' },
    workshop: { zh: '车间', en: 'Workshop' },
    plant: { zh: '工厂', en: 'Plant' },
    group: { zh: '集团', en: 'Group' },
    'cross-enterprise': { zh: '跨企业', en: 'Across enterprises' },
  },
  scope: {
    application: { zh: '本应用', en: 'The application' },
    line: { zh: '产线', en: 'The line' },
    workshop: { zh: '车间', en: 'The workshop' },
    plant: { zh: '全厂', en: 'The whole plant' },
    group: { zh: '集团', en: 'The group' },
  },
  deployment: { cloud: { zh: '云', en: 'Cloud' }, edge: { zh: '边', en: 'Edge' }, end: { zh: '端', en: 'End' } },
  kind: {
    ai: { zh: '人工智能', en: 'AI' },
    'intelligent-manufacturing': {
      zh: '智能制造（来源很少提到人工智能）',
      en: 'Intelligent manufacturing (little AI stated)',
    },
  },
  status: {
    pilot: { zh: '试点', en: 'Pilot' },
    'in-use': { zh: '在用', en: 'In use' },
    withdrawn: { zh: '已停用', en: 'Withdrawn' },
  },
  sourceKind: {
    government: { zh: '政府', en: 'Government' },
    standard: { zh: '标准', en: 'Standard' },
    'third-party': { zh: '第三方', en: 'Third party' },
    paper: { zh: '研究论文', en: 'Research paper' },
    press: { zh: '媒体', en: 'Press' },
    enterprise: { zh: '企业', en: 'Enterprise' },
  },
  role: {
    benchmark: { zh: '标杆名单企业', en: 'On a benchmark list' },
    'ecosystem-leader': { zh: '生态主导型企业', en: 'Ecosystem leader' },
    'solution-provider': { zh: '解决方案商', en: 'Solution provider' },
    sme: { zh: '中小企业', en: 'SME' },
  },
  gradeName: { A: { zh: 'A 级', en: 'Grade A' }, B: { zh: 'B 级', en: 'Grade B' }, C: { zh: 'C 级', en: 'Grade C' } },
  chinaOnly: { zh: '中国（省份未写明）', en: 'China (province not stated)' },
} as const satisfies Labels;
