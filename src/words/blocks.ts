import type { Labels } from './words.ts';

/** The building blocks that cases name. */
export const blockLabels = {
  title: { zh: '构件：算力、模型、智能体、数据', en: 'Building blocks: compute, models, agents, data' },
  heading: { zh: '案例用到的构件', en: 'Building blocks that cases name' },
  lead: {
    zh: '案例的来源点名的模型、智能体、数据集、算力和平台，各有一页：是什么、谁做的、建立在什么之上、哪些案例用它做什么。',
    en: 'Models, agents, datasets, computers and platforms that the sources of cases name, a page each: what it is, who makes it, what it is built on, and which cases use it for what.',
  },
  layerNone: { zh: '还没有案例点名。', en: 'No case names one yet.' },
  kind: { zh: '类别', en: 'Kind' },
  vendor: { zh: '提供方', en: 'Vendor' },
  builtOn: { zh: '建立在', en: 'Built on' },
  below: { zh: '由它构建', en: 'Built from it' },
  aliases: { zh: '又称', en: 'Also known as' },
  cases: { zh: '用到它的案例', en: 'Cases that use it' },
  noneDirectly: {
    zh: '没有案例直接点名，只经由建立在它之上的模型。',
    en: 'No case names it by itself, only by way of what is built on it.',
  },
  through: { zh: '经由其上的模型用到它的案例', en: 'Cases that use it by way of another' },
  throughLead: {
    zh: '这些案例点名的模型，来源说建立在{name}之上。',
    en: 'A source says that what these cases name is built on {name}.',
  },
  unlisted: { zh: '只在案例里写到的', en: 'Told of in a case only' },
  unlistedLead: {
    zh: '来源只作描述、没有名称的，不单独成页，也不计入规划目标旁的数字。',
    en: 'What a source describes without a name has no page, and is not counted beside the plan’s targets.',
  },
  pageTitle: { zh: '{name} · {kind}', en: '{name} · {kind}' },
  described: {
    zh: '{name}，{kind}{vendor}：图谱中有 {count} 个案例用到它。',
    en: {
      one: '{name}, {kind}{vendor}: {count} case of the Atlas uses it.',
      other: '{name}, {kind}{vendor}: {count} cases of the Atlas use it.',
    },
  },
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
    agent: { zh: '智能体', en: 'Agent' },
    dataset: { zh: '数据集', en: 'Dataset' },
    compute: { zh: '算力', en: 'Compute' },
    platform: { zh: '平台', en: 'Platform' },
    'private-cloud': { zh: '私有云', en: 'Private cloud' },
    'training-centre': { zh: '训练中心', en: 'Training centre' },
    'edge-computing': { zh: '边缘计算', en: 'Edge computing' },
  },
} as const satisfies Labels;
