import type { Language } from '../schema/text.ts';
import { countLabels } from './counts.ts';
import { fill, type Labels, wordsIn } from './words.ts';

export const industryLabels = {
  title: { zh: '行业', en: 'Industries' },
  lead: {
    zh: '按规划的五大类排列；数字是已收录的使用人工智能的场景数。',
    en: 'In the plan’s five groups, with the number of scenarios that use AI documented here.',
  },
  line: { zh: '案例落在哪些环节', en: 'Where in the process its cases are' },
  scenarios: { zh: '应用场景', en: 'Scenarios' },
  enterprises: { zh: '企业', en: 'Enterprises' },
  codes: { zh: '国民经济行业分类（GB/T 4754—2017）', en: 'Classes of GB/T 4754-2017' },
  codesUncertain: { zh: '按标准常识填写，未查对', en: 'Standard knowledge, not looked up' },
  stages: { zh: '案例所在的环节', en: 'Stages of its cases' },
  techniques: { zh: '案例使用的技术', en: 'Techniques in use' },
  metrics: { zh: '案例报告的指标', en: 'What its cases report' },
  regions: { zh: '案例所在的地区', en: 'Where its cases are' },
  noScenarios: { zh: '暂未收录这个行业的场景。', en: 'No scenario of this industry is documented here yet.' },
  safetySensitive: { zh: '安全高度敏感', en: 'Highly sensitive to safety' },
  allScenarios: { zh: '全部 {count} 个场景', en: { one: 'All {count} scenario', other: 'All {count} scenarios' } },
  allEnterprises: {
    zh: '全部 {count} 家企业',
    en: { one: 'All {count} enterprise', other: 'All {count} enterprises' },
  },
  pageTitle: { zh: '{industry}行业的人工智能应用', en: 'AI in {industry}' },
  description: {
    zh: '{industry}：已收录 {count} 个使用人工智能的场景{others}、{enterprises}，按环节、技术和指标查看。',
    en: {
      one: '{industry}: {count} scenario that uses AI{others} and {enterprises} documented, by stage, technique and metric.',
      other:
        '{industry}: {count} scenarios that use AI{others} and {enterprises} documented, by stage, technique and metric.',
    },
  },
  others: {
    zh: '（另有 {count} 个智能制造案例）',
    en: {
      one: ' (and {count} case of intelligent manufacturing)',
      other: ' (and {count} cases of intelligent manufacturing)',
    },
  },
  /** The process chain with its cases. */
  chain: {
    heading: { zh: '工序链与案例', en: 'Process chain and cases' },
    lead: {
      zh: '工序读自公开资料，来源列在下面；案例只有在自己的文字写明工序时才归入。',
      en: 'The steps were read on public pages, listed below; a case stands at a step only where its own text names it.',
    },
    step: { zh: '工序', en: 'Step' },
    aliases: { zh: '又称', en: 'also:' },
    cases: { zh: '案例', en: 'Cases' },
    none: { zh: '暂无案例', en: 'no case yet' },
    submit: { zh: '提交一个', en: 'Send one' },
    sources: { zh: '工序链的来源', en: 'Sources of the chain' },
    general: {
      zh: '这个行业还没有工序链，下面按通用环节查看。',
      en: 'This industry has no process chain yet; its cases follow by the general stages.',
    },
    themes: {
      zh: '规划对这个行业的要求（据行业媒体解读）',
      en: 'What the plan asks of this industry (as the trade press reads it)',
    },
    beforeSubmit: { zh: '，', en: ': ' },
    elsewhere: {
      zh: '另有 {count} 个案例没有写明这里的工序。',
      en: { one: '{count} more case names no step of it.', other: '{count} more cases name no step of it.' },
    },
    title: { zh: '{industry}工序链上的案例', en: 'Cases along the process chain: {industry}' },
  },
  /** The figures that its cases report. */
  figures: {
    heading: { zh: '报告的数字，放在一起看', en: 'The figures side by side' },
    lead: {
      zh: '只列使用人工智能的案例里能放在一起的实测数字：相对变化与相对变化，水平与同一对象、同单位的水平；本应用或产线上的数字，与车间、全厂、集团的数字分开。点的形状表示证据等级。',
      en: 'Measured figures of cases that use AI, where they can stand side by side: changes with changes, levels with levels of the same object and unit; those of an application or line apart from those of a workshop, plant or group. The shape of a dot shows the grade of evidence.',
    },
    metric: { zh: '指标', en: 'Metric' },
    kind: { zh: '类别', en: 'Kind' },
    object: { zh: '对象', en: 'Object' },
    relative: { zh: '相对此前的变化', en: 'Change over before' },
    level: { zh: '水平', en: 'Level' },
    wider: {
      zh: '车间、全厂和集团的数字（不单是某个应用）',
      en: 'Figures of whole workshops, plants and groups (not of one application alone)',
    },
    count: { zh: '数字', en: 'Figures' },
    best: { zh: '最好', en: 'best' },
    middle: { zh: '中位', en: 'median' },
    legend: { zh: '● A 级　■ B 级　○ C 级　｜ 中位', en: '● grade A  ■ grade B  ○ grade C  | median' },
    policies: { zh: '标准与政策', en: 'Standards and schemes' },
    policiesLead: {
      zh: '与本行业有关的安全规则和全国支持政策。',
      en: 'Rules on safety that concern the industry, and schemes of the nation.',
    },
    title: { zh: '{metric}（{industry}）：{kind}', en: '{metric} ({industry}): {kind}' },
    titleOfAll: { zh: '{metric}：{kind}', en: '{metric}: {kind}' },
    describe: {
      zh: '{count} 个数字，从 {low} 到 {high}。',
      en: { one: '{count} figure, from {low} to {high}.', other: '{count} figures, from {low} to {high}.' },
    },
    more: {
      zh: '其余 {count} 组各只有一个数字',
      en: { one: '{count} more that stands by itself', other: '{count} more that each stand by themselves' },
    },
  },
} as const satisfies Labels;

/** What is documented of an industry, in a sentence: its cases that use AI, those beside them, and its enterprises. */
export function industryLead(
  industry: string,
  { ai, others }: { ai: number; others: number },
  enterprises: number,
  language: Language,
): string {
  const words = wordsIn(industryLabels, language);
  return fill(words.description, {
    industry,
    count: ai,
    others: others > 0 ? fill(words.others, { count: others }) : '',
    enterprises: fill(wordsIn(countLabels, language).enterprises, { count: enterprises }),
  });
}
