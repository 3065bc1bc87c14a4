import type { Labels } from './words.ts';

export const homeLabels = {
  heading: { zh: ['同行的工厂，', '是怎么用人工智能的？'], en: ['How do other plants ', 'use AI?'] },
  lead: {
    zh: '查一查做过同样事情的工厂：用了什么算力、模型和数据，得到什么结果，谁说的，可信到什么程度。',
    en: 'Find plants that did what you have in mind: which compute, models and data they used, what came of it, who says so, and how far to believe it.',
  },
  examples: { zh: '试试：', en: 'Try:' },
  exampleQueries: {
    zh: ['电芯 质检', '高炉', '智能排产', '预测性维护', '宁德时代'],
    en: ['blast furnace', 'battery cell inspection', 'production scheduling', 'predictive maintenance', 'CATL'],
  },
  documented: { zh: '本图谱已收录', en: 'Documented here' },
  scenarios: { zh: '使用人工智能的场景', en: 'Scenarios that use AI' },
  automation: {
    zh: '另有 {count} 个智能制造案例，来源很少提到人工智能，不计在内。',
    en: {
      one: '{count} more case of intelligent manufacturing, whose sources state little AI, is not counted.',
      other: '{count} more cases of intelligent manufacturing, whose sources state little AI, are not counted.',
    },
  },
  attributable: {
    zh: '其中 {count} 个是本应用或产线上的成效，其余是水平、规模，或全厂的数字。',
    en: {
      one: '{count} of them is an outcome of the application or its line; the others are levels, extents, or of a whole plant.',
      other:
        '{count} of them are outcomes of the application or its line; the others are levels, extents, or of a whole plant.',
    },
  },
  enterprises: { zh: '企业', en: 'Enterprises' },
  benchmark: { zh: '标杆名单企业', en: 'On benchmark lists' },
  benchmarkHelp: {
    zh: '在全球“灯塔工厂”、领航级与卓越级智能工厂等名单上的企业，名单写在各企业页上。',
    en: 'Enterprises on lists such as the Global Lighthouses or the pioneer and excellence-level smart factories; each page names the list.',
  },
  figures: { zh: '有来源的数字', en: 'Figures with a source' },
  targetSource: { zh: '目标来源', en: 'Source of the target' },
  byIndustry: { zh: '按行业找', en: 'By industry' },
  byStage: { zh: '按制造环节找', en: 'By stage of manufacture' },
  recent: { zh: '最近的人工智能案例', en: 'Recent AI cases' },
  allScenarios: { zh: '全部场景', en: 'All scenarios' },
  allEnterprises: { zh: '全部企业', en: 'All enterprises' },
  evidence: { zh: '证据等级', en: 'Grades of evidence' },
  evidenceLead: {
    zh: '每个数字都带着自己的来源和等级。等级由来源的性质算出，不由人填写。',
    en: 'Every figure carries its own source and grade. The grade follows from who speaks; nobody types it in.',
  },
  standingOut: { zh: '证据最硬的成效', en: 'Gains on the best evidence' },
  standingOutLead: {
    zh: '本应用或产线上实测的改善，由政府或独立机构给出的排在前面；每个行业、每家企业只取一个。全厂的数字另有注明。',
    en: 'Improvements measured on the application or its line, those stated by governments or independent bodies first; one of each industry and enterprise. A figure of a whole plant says so.',
  },
  byPlace: { zh: '按地区找', en: 'By place' },
  byPlaceLead: {
    zh: '每个省级行政区一格，只表示大致方位，不画边界；数字是已收录的使用人工智能的场景数。',
    en: 'A tile for every province-level division in its rough place; no borders are drawn. The number counts documented scenarios that use AI.',
  },
  contribute: { zh: '补充或更正一个案例', en: 'Add or correct a case' },
  contributeLead: {
    zh: '图谱由编辑以公开的方式维护。发现错误，或手上有可公开的案例，欢迎提交。',
    en: 'The Atlas is edited in the open. If you find an error, or have a case that may be public, send it.',
  },
  target: { zh: '规划目标（{year}年）：{amount}', en: 'Plan’s target for {year}: {amount}' },
} as const satisfies Labels;
