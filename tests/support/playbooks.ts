import type { PlaybookInput } from '../../src/schema/playbook.ts';
import type { Text } from '../../src/schema/text.ts';

/* A made-up playbook for tests: never published. */

const says = (zh: string, en: string): Required<Text> => ({ zh, en });
const editor = { basis: 'editor' } as const;

export const inspectionPlaybook: PlaybookInput = {
  title: says('极片表面检测', 'Inspection of electrode surfaces'),
  summary: says('对极片成像，找出划痕和露箔。', 'Images electrodes and finds scratches and bare foil.'),
  industries: ['lithium-battery'],
  stages: ['quality-control'],
  steps: [{ industry: 'lithium-battery', step: 'electrode-coating' }],
  referenceScenarios: ['rs-24'],
  techniques: ['computer-vision'],
  searchWords: {
    zh: ['露箔', '划痕', '极片', '线扫相机', '暗斑', '掉料'],
    en: ['bare foil', 'scratch', 'electrode web', 'line scan'],
  },
  fits: [says('走带平稳。', 'The web runs steadily.'), says('缺陷可编号。', 'Defects have codes.')],
  doesNotFit: [says('抖动大于缺陷。', 'It shakes more than defects measure.'), says('没有复判。', 'Nobody reviews.')],
  data: (['image', 'time-series', 'record'] as const).map((kind, index) => ({
    name: says(`数据${'甲乙丙'[index]}`, `Data ${'abc'[index]}`),
    kind,
    from: says('相机', 'A camera'),
    rate: says('随带', 'With the web'),
    labels: says('类别', 'Classes'),
    volume: says('足够', 'Enough'),
    ...(index === 1 ? editor : { basis: 'source' as const, source: index === 0 ? 's1' : 's3' }),
  })),
  models: (['edge', 'cloud'] as const).map((tier) => ({
    task: says('判级', 'Grading'),
    approach: says('分割网络', 'A segmentation network'),
    output: says('位置', 'Places'),
    measure: says('漏检', 'Misses'),
    tier,
    ...editor,
  })),
  systems: ['MES', 'PLC', 'SPC'].map((name) => ({
    name: says(name, name),
    exchange: says('结果', 'Results'),
    ...editor,
  })),
  skills: ['工艺', '设备', '算法'].map((role) => ({
    role: says(role, 'Role'),
    does: says('复判', 'Reviews'),
    ...editor,
  })),
  kpis: ['漏检', '误报', '用时'].map((name) => ({ name: says(name, 'Rate'), how: says('抽检', 'Samples'), ...editor })),
  rollout: (['assess', 'collect', 'offline', 'shadow', 'line', 'copy'] as const).map((phase) => ({
    phase,
    does: says('做', 'Done'),
    exit: says('完', 'Over'),
    ...editor,
  })),
  risks: ['漏检', '误报', '漂移', '泄露'].map((risk) => ({
    risk: says(risk, 'Risk'),
    mend: says('复核', 'Review'),
    ...(risk === '漏检' ? { measure: 'hazard-warning-interlock' } : {}),
    ...editor,
  })),
  costs: ['相机', '标注', '维护'].map((item) => ({
    item: says(item, 'Item'),
    driver: says('数量', 'Number'),
    ...editor,
  })),
  reported: [
    {
      what: says('检出率', 'Detection rate'),
      metric: 'detection-accuracy',
      value: 98.5,
      unit: '%',
      setting: 'laboratory',
      context: says('实验室样本。', 'Samples of a laboratory.'),
      source: 's2',
    },
  ],
  questions: ['漏检怎么算？', '误报怎么算？', '谁复判？', '何时停机？'].map((zh) => says(zh, 'How is it counted?')),
  sources: [
    { id: 's1', url: 'https://example.org/standard', title: '标准', publisher: '某委员会', kind: 'standard' },
    { id: 's2', url: 'https://example.org/paper', title: '论文', publisher: '某刊', kind: 'paper' },
    { id: 's3', url: 'https://example.org/own', title: '新闻', publisher: '样例电池', kind: 'enterprise' },
  ],
  reviewed: '2026-01-02',
};
