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
  deployment: { cloud: { zh: '云', en: 'Cloud' }, edge: { zh: '边', en: 'Edge' }, end: { zh: '端', en: 'End' } },
  kind: {
    ai: { zh: '人工智能', en: 'AI' },
    'intelligent-manufacturing': {
      zh: '智能制造（来源很少提到人工智能）',
      en: 'Intelligent manufacturing (little AI stated)',
    },
  },
  /** The kind in one word, for those that are marked by it. */
  kindTag: {
    'intelligent-manufacturing': { zh: '智能制造', en: 'Intelligent manufacturing' },
  },
  /** What a figure was measured on. */
  scope: {
    application: { zh: '本应用', en: 'This application' },
    line: { zh: '产线', en: 'Line' },
    workshop: { zh: '整个车间', en: 'Whole workshop' },
    plant: { zh: '全厂', en: 'Whole plant' },
    group: { zh: '全集团', en: 'Whole group' },
  },
  /** Scopes whose figures may be set beside each other. */
  scopeGroup: {
    application: { zh: '本应用或产线', en: 'application or line' },
    workshop: { zh: '整个车间', en: 'whole workshop' },
    plant: { zh: '全厂', en: 'whole plant' },
    group: { zh: '全集团', en: 'whole group' },
  },
  /** Whether a case has an outcome that is its application's own. */
  outcome: {
    measured: { zh: '有本应用或产线上的成效', en: 'Measured on its application or line' },
  },
  nature: {
    outcome: { zh: '成效', en: 'Outcomes' },
    level: { zh: '水平', en: 'Levels' },
    extent: { zh: '规模与规格', en: 'Extent' },
  },
  /** What metrics are about. */
  metricGroup: {
    productivity: { zh: '效率与产量', en: 'Productivity' },
    quality: { zh: '质量', en: 'Quality' },
    time: { zh: '时间与交付', en: 'Time' },
    cost: { zh: '成本', en: 'Cost' },
    'energy-environment': { zh: '能源与环境', en: 'Energy and environment' },
    equipment: { zh: '设备', en: 'Equipment' },
    people: { zh: '人员', en: 'People' },
    flexibility: { zh: '柔性', en: 'Flexibility' },
    extent: { zh: '规模与规格', en: 'Extent' },
  },
  direction: {
    higher: { zh: '越高越好', en: 'higher is better' },
    lower: { zh: '越低越好', en: 'lower is better' },
    neutral: { zh: '只说明规模', en: 'tells the extent only' },
  },
  status: {
    pilot: { zh: '试点', en: 'Pilot' },
    'in-use': { zh: '在用', en: 'In use' },
    withdrawn: { zh: '已停用', en: 'Withdrawn' },
  },
  dataKind: {
    image: { zh: '图像', en: 'Images' },
    video: { zh: '视频', en: 'Video' },
    'point-cloud': { zh: '点云与三维', en: 'Point clouds, 3D' },
    audio: { zh: '声音', en: 'Sound' },
    signal: { zh: '波形信号', en: 'Signals' },
    'time-series': { zh: '过程时序', en: 'Process time series' },
    record: { zh: '订单、台账与检验记录', en: 'Orders, logs, tests' },
    text: { zh: '文档与文本', en: 'Documents and texts' },
  },
  phase: {
    assess: { zh: '评估', en: 'Assess' },
    collect: { zh: '采数', en: 'Collect' },
    offline: { zh: '离线验证', en: 'Offline' },
    shadow: { zh: '影子运行', en: 'Shadow' },
    line: { zh: '上线', en: 'On the line' },
    copy: { zh: '复制', en: 'Copy' },
  },
  setting: {
    production: { zh: '生产中', en: 'In production' },
    trial: { zh: '现场试验', en: 'Trial on site' },
    laboratory: { zh: '实验室或历史数据', en: 'Laboratory or past data' },
    benchmark: { zh: '公开数据集', en: 'Public data set' },
    simulation: { zh: '仿真', en: 'Simulation' },
    claim: { zh: '自述，未说明方法', en: 'Claimed, no method told' },
    requirement: { zh: '规定、标准或目标值', en: 'Asked for by a rule, standard or goal' },
    background: { zh: '典型值与背景，不是效果', en: 'Typical values and background, no effect' },
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
