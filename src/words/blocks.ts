import type { Labels } from './words.ts';

/** The building blocks that cases name. */
export const blockLabels = {
  title: { zh: '构件：算力、模型、智能体、数据', en: 'Building blocks: compute, models, agents, data' },
  heading: { zh: '案例用到的构件', en: 'Building blocks that cases name' },
  lead: {
    zh: '案例的来源点名的算力、模型、智能体和数据集：谁在哪里用，用在云、边、端的哪一层。来源没有点名的不列。',
    en: 'Computing, models, agents and datasets that the sources name: who uses them where, and on which tier of cloud, edge and end. What no source names is left out.',
  },
  layerNone: { zh: '还没有案例点名。', en: 'No case names one yet.' },
  tier: { zh: '所在层', en: 'Tier' },
  notStated: { zh: '未说明', en: 'not stated' },
  tiers: { zh: '云、边、端的分布', en: 'Cloud, edge and end' },
  tiersLead: {
    zh: '案例的来源写明部署在哪一层的；一个案例可以跨几层。',
    en: 'Where the sources say that a case runs; a case may span several tiers.',
  },
  combination: { zh: '组合', en: 'Combination' },
  tiersTitle: { zh: '案例部署在哪一层', en: 'Where cases run' },
  unstated: {
    zh: '{count} 个案例的来源没有写明部署在哪一层。',
    en: {
      one: 'The sources of {count} case do not say where it runs.',
      other: 'The sources of {count} cases do not say where they run.',
    },
  },
  layer: {
    compute: { zh: '算力', en: 'Compute' },
    models: { zh: '模型', en: 'Models' },
    agents: { zh: '智能体', en: 'Agents' },
    datasets: { zh: '数据', en: 'Data' },
  },
  kinds: {
    'general-model': { zh: '通用大模型', en: 'General large model' },
    'industry-model': { zh: '行业大模型', en: 'Industry model' },
    'large-model': { zh: '大模型', en: 'Large model' },
    'multimodal-model': { zh: '多模态模型', en: 'Multimodal model' },
    'small-model': { zh: '小模型', en: 'Small model' },
    'private-cloud': { zh: '私有云', en: 'Private cloud' },
    'training-centre': { zh: '训练中心', en: 'Training centre' },
    'edge-computing': { zh: '边缘计算', en: 'Edge computing' },
  },
} as const satisfies Labels;
