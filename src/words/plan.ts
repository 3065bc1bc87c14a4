import type { Labels } from './words.ts';

export const planLabels = {
  title: { zh: '行动规划', en: 'The plan' },
  heading: { zh: '“人工智能+制造”专项行动', en: 'The “AI + Manufacturing” special action' },
  lead: {
    zh: '规划到2027年的目标和各项措施，旁边是图谱已收录的案例、政策和标准。图谱只数自己收录的条目，不代表全国进展。',
    en: 'The plan’s targets for 2027 and its measures, beside the cases, schemes and standards that the Atlas documents. The Atlas counts its own entries; its count is not the nation’s progress.',
  },
  targets: { zh: '目标与收录', en: 'Targets and what is documented' },
  byYear: { zh: '按年份', en: 'By year' },
  byIndustry: { zh: '按行业', en: 'By industry' },
  yearUnknown: { zh: '未写明', en: 'not stated' },
  withoutNumber: { zh: '没有数字的目标', en: 'Targets without a number' },
  coverage: { zh: '收录覆盖', en: 'Coverage' },
  coverageLead: { zh: '哪里有案例，哪里还缺：', en: 'Where cases are, and where they are missing:' },
  measures: { zh: '任务与措施', en: 'Tasks and measures' },
  measuresLead: {
    zh: '每项措施附出处。哪些条目与它相关，除条目自己写明的以外，由图谱按技术、行业和工具归入。',
    en: 'Every measure shows its source. Which entries serve it is said by the entries themselves or assigned by the Atlas, by technique, industry and instrument.',
  },
  inferred: { zh: '标题为归纳，不是官方标题', en: 'The heading is ours, not official' },
  nothing: { zh: '图谱中暂无相关条目。', en: 'Nothing in the Atlas serves it yet.' },
  unknown: { zh: '尚不知道的', en: 'What is not known' },
  links: { zh: '大模型要进入的五个环节', en: 'Five links that large models are to enter' },
  roleUnknown: { zh: '未读到人工智能在这一环节做什么', en: 'What AI does in this link was not read' },
  annexes: { zh: '附件', en: 'Annexes' },
  annexUnseen: { zh: '原文未读到', en: 'The text was not read' },
  timeline: { zh: '文件时间线', en: 'Documents in time' },
  timelineLead: {
    zh: '日期按来源的精度书写；只写年份的，是所读页面没有给出日。',
    en: 'Dates are as precise as their sources; a year alone means that no day was read.',
  },
  document: { zh: '文件', en: 'The document' },
  departments: { zh: '联合发文部门', en: 'Issued jointly by' },
  number: { zh: '文号', en: 'Number' },
  issued: { zh: '成文', en: 'Dated' },
  published: { zh: '公布', en: 'Published' },
  official: { zh: '官方网址（未能打开）', en: 'Official addresses (could not be opened)' },
  source: { zh: '来源', en: 'Source' },
  second: { zh: '另一来源', en: 'Second source' },
  via: {
    zh: '据公开转引，原页未能打开',
    en: 'By way of a public file that cites it; the page itself could not be opened',
  },
  uncertain: { zh: '不确定', en: 'uncertain' },
  documentedHere: { zh: '本图谱已收录 {number}', en: 'Documented here: {number}' },
  target: { zh: '规划目标（{year}年）：{amount}{unit}', en: 'Plan’s target for {year}: {amount} {unit}' },
  otherIndustries: {
    zh: '其余 {count} 个行业',
    en: { one: '{count} more industry', other: '{count} more industries' },
  },
  moreBlocks: { zh: '另 {number} 个', en: '{number} more' },
  alsoUnlisted: {
    zh: '另有 {count} 个只在案例里描述、没有单独成页，不计在内。',
    en: {
      one: '{count} more is described in a case without a page of its own, and not counted.',
      other: '{count} more are described in cases without pages of their own, and not counted.',
    },
  },
  alsoUsing: {
    zh: '另有 {count} 个案例使用智能体，来源未给出名称。',
    en: {
      one: '{count} more case uses agents that its sources do not name.',
      other: '{count} more cases use agents that their sources do not name.',
    },
  },
  alsoTypical: {
    zh: '案例归并起来，{count} 个典型场景各有一份实施手册；上面的案例中 {cases} 个注明属于其中之一。',
    en: {
      one: '{count} typical scenario has a playbook; {cases} of these cases name one.',
      other: '{count} typical scenarios have a playbook each; {cases} of these cases name one.',
    },
  },
  alsoAutomation: {
    zh: '另收录 {count} 个来源很少提到人工智能的智能制造案例。',
    en: {
      one: '{count} more case of intelligent manufacturing, whose sources state little AI, is documented beside them.',
      other:
        '{count} more cases of intelligent manufacturing, whose sources state little AI, are documented beside them.',
    },
  },
  ordinal: { zh: '规划第 {number} 项措施', en: 'Measure {number} of the plan' },
  stated: { zh: '{count} 个案例写明', en: { one: '{count} case says so', other: '{count} cases say so' } },
  assigned: {
    zh: '{count} 个案例相关（图谱归入）',
    en: {
      one: '{count} case related (assigned by the Atlas)',
      other: '{count} cases related (assigned by the Atlas)',
    },
  },
  schemes: { zh: '{count} 项支持政策', en: { one: '{count} support scheme', other: '{count} support schemes' } },
  standards: {
    zh: '{count} 份标准和文件',
    en: { one: '{count} standard or document', other: '{count} standards and documents' },
  },
  /** What the Atlas counts beside a target. */
  counted: {
    scenarios: { zh: '使用人工智能的场景', en: 'scenarios that use AI' },
    models: {
      zh: '案例直接点名的，或来源说案例所用模型建立在其上的通用大模型',
      en: 'general large models that cases name, or that a source says a case’s model is built on',
    },
    agents: { zh: '案例点名、有构件页的智能体', en: 'agents that cases name, each with its page' },
    datasets: { zh: '案例点名、有构件页的数据集', en: 'datasets that cases name, each with its page' },
    enterprises: { zh: '有名单或来源为证的企业', en: 'enterprises with a list or source to show for it' },
  },
  /** What happened on a date of the plan's. */
  events: {
    issued: { zh: '成文', en: 'Dated' },
    published: { zh: '公布', en: 'Published' },
    action: { zh: '后续行动', en: 'Follow-up action' },
    deadline: { zh: '目标年份', en: 'Year of the targets' },
    'national-standard': { zh: '国家标准', en: 'National standard' },
    'mandatory-national-standard': { zh: '强制性国家标准', en: 'Mandatory national standard' },
    'draft-standard': { zh: '标准草案', en: 'Draft standard' },
    guide: { zh: '指南', en: 'Guide' },
    scheme: { zh: '计划', en: 'Scheme' },
    policy: { zh: '政策', en: 'Policy' },
    rule: { zh: '规章', en: 'Rule' },
    framework: { zh: '框架', en: 'Framework' },
  },
} as const satisfies Labels;
