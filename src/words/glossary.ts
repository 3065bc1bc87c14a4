import type { Labels } from './words.ts';

/** The glossary, and its terms where they stand. */
export const glossaryLabels = {
  title: { zh: '术语', en: 'Glossary' },
  lead: {
    zh: '图谱用到的术语：它自己的（证据、范围、云边端），和各词表的。别名、上下位和相关的词取自图谱的主题词表。',
    en: 'The terms that the Atlas uses: its own (evidence, scope, tiers) and those of its vocabularies. Other names, broader and related words are from its thesaurus.',
  },
  explain: { zh: '解释：{term}', en: 'What is: {term}' },
  all: { zh: '全部术语', en: 'All terms' },
  close: { zh: '关闭', en: 'Close' },
  other: { zh: '英文', en: 'Chinese' },
  alsoCalled: { zh: '也叫', en: 'Also called' },
  kindOf: { zh: '属于', en: 'A kind of' },
  related: { zh: '相关', en: 'Related' },
  lists: {
    atlas: { zh: '图谱自己的术语', en: 'The Atlas’s own terms' },
    stages: { zh: '制造环节', en: 'Stages of manufacture' },
    techniques: { zh: '技术', en: 'Techniques' },
    metrics: { zh: '指标', en: 'Metrics' },
    safetyMeasures: { zh: '安全措施', en: 'Safety measures' },
    recognitionSchemes: { zh: '认定名单', en: 'Recognition schemes' },
    standards: { zh: '标准与规则', en: 'Standards and rules' },
    industries: { zh: '行业', en: 'Industries' },
  },
  direction: {
    higher: { zh: '越高越好', en: 'higher is better' },
    lower: { zh: '越低越好', en: 'lower is better' },
    neutral: { zh: '只说明规模', en: 'tells the extent only' },
  },
  benchmark: { zh: '标杆名单', en: 'a benchmark list' },
  codes: { zh: 'GB/T 4754-2017：{codes}', en: 'GB/T 4754-2017: {codes}' },
  own: {
    grade: { zh: '证据等级', en: 'Grade of evidence' },
    gradeText: {
      zh: 'A：{a}。B：{b}。C：{c}。等级由来源的类别算出，不由编辑填写。',
      en: 'A: {a}. B: {b}. C: {c}. It is computed from the kind of source, never typed.',
    },
    scope: { zh: '范围', en: 'Scope' },
    scopeText: {
      zh: '数字是在什么上测得的：本应用、产线、整个车间、全厂还是全集团。范围不同的数字不能相比，全厂的数字也不能只归因于一个应用。',
      en: 'What a figure was measured on: the application, its line, the whole workshop, plant or group. Figures of different scopes do not compare, and one of a whole plant is not one application’s alone.',
    },
    nature: { zh: '成效、水平、规模', en: 'Outcome, level, extent' },
    natureText: {
      zh: '成效是应用带来的变化（或有此前数值的水平）；水平是运行得怎样，没有此前可比；规模是数量、投入和规格，不是成效。',
      en: 'An outcome is a change that the application brought, or a level beside its baseline; a level says how well it works, with no before; an extent is a count, an input or a specification.',
    },
    tier: { zh: '云、边、端', en: 'Cloud, edge, end' },
    tierText: {
      zh: '云是数据中心和云平台，边是车间里的服务器和网关，端是设备、相机和机器人。',
      en: 'Cloud is the data centre, edge the servers and gateways on the shop floor, end the machines, cameras and robots.',
    },
    loop: { zh: '数据闭环', en: 'Data loop' },
    loopText: {
      zh: '生产中的数据怎样回到模型：谁复判、谁标注、多久重训一次。',
      en: 'How data of production flow back to the model: who reviews, who labels, how often it is trained again.',
    },
    playbook: { zh: '实施手册', en: 'Playbook' },
    playbookText: {
      zh: '再做一次一个典型场景要什么：数据、模型、系统、人、步骤和风险；每条陈述标明来自来源还是编辑。',
      en: 'What it takes to do a typical scenario again: data, models, systems, people, steps, risks; each statement marked as sourced or the editors’.',
    },
    shadow: { zh: '影子运行', en: 'Shadow run' },
    shadowText: {
      zh: '系统与产线同时运行、给出判断，但不动作；与人工结果比对合格后才上线。',
      en: 'The system runs beside the line and judges, but does not act; it goes on line once it agrees with people well enough.',
    },
  },
} as const satisfies Labels;
