import { z } from 'zod';
import { reference } from './identifier.ts';
import { tiers } from './stack.ts';
import { wording } from './text.ts';

/* What the lists of a playbook hold: one statement an item, each with what it rests on. */

/** What a statement rests on: one of the playbook's sources, or the editors' own engineering knowledge. */
export const bases = ['source', 'editor'] as const;
export type Basis = (typeof bases)[number];

/** What data are: by these a reader says what is at hand. */
export const dataKinds = ['image', 'video', 'point-cloud', 'audio', 'signal', 'time-series', 'record', 'text'] as const;
export type DataKind = (typeof dataKinds)[number];

/** The phases of a roll-out, in their order. */
export const phases = ['assess', 'collect', 'offline', 'shadow', 'line', 'copy'] as const;
export type Phase = (typeof phases)[number];

/**
 * Under what conditions a reported figure came about, nearest to a plant's own
 * use first; the last two are no results: what a rule asks for, and what has to
 * be known beside (typical values, sizes of studies).
 */
export const settings = [
  'production',
  'trial',
  'laboratory',
  'benchmark',
  'simulation',
  'claim',
  'requirement',
  'background',
] as const;
export type Setting = (typeof settings)[number];

const phrase = () => wording({ zh: 60, en: 200 });
export const sentence = () => wording({ zh: 200, en: 600 });

/** The two keys that say what a statement rests on; that they go together is judged with the whole. */
const grounds = {
  basis: z.enum(bases).meta({
    description: 'source: one of the sources states it; editor: engineering knowledge of the editors',
    zh: '依据：source 下列来源写明；editor 编辑的工程常识',
  }),
  source: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .meta({ description: 'Id of the source that states it', zh: '写明它的来源 id' }),
};

export const dataItem = z.strictObject({
  name: phrase().meta({ description: 'What is recorded', zh: '数据' }),
  kind: z.enum(dataKinds).meta({ description: 'What kind of data', zh: '数据类别' }),
  from: sentence().meta({ description: 'Where it comes from', zh: '从哪里来' }),
  rate: sentence().meta({ description: 'How often, how fine', zh: '频率与精度' }),
  labels: sentence().meta({ description: 'What has to be labelled', zh: '标注' }),
  volume: sentence().meta({ description: 'How much is needed', zh: '需要多少' }),
  ...grounds,
});

export const modelItem = z.strictObject({
  task: phrase().meta({ description: 'What it has to do', zh: '任务' }),
  approach: sentence().meta({ description: 'How it does it', zh: '方法' }),
  output: sentence().meta({ description: 'What it gives out', zh: '输出' }),
  measure: sentence().meta({ description: 'How its quality is measured', zh: '怎样衡量好坏' }),
  tier: z.enum(tiers).meta({ description: 'Where it runs: cloud, edge or end', zh: '运行在哪一层：云、边、端' }),
  ...grounds,
});

export const systemItem = z.strictObject({
  name: phrase().meta({ description: 'Tool or system', zh: '工具或系统' }),
  exchange: sentence().meta({ description: 'What it gives and takes', zh: '交换什么' }),
  ...grounds,
});

export const skillItem = z.strictObject({
  role: phrase().meta({ description: 'Who', zh: '角色' }),
  does: sentence().meta({ description: 'What they do', zh: '做什么' }),
  ...grounds,
});

export const kpiItem = z.strictObject({
  metric: reference()
    .optional()
    .meta({ description: 'A term of seeds/metrics.yaml, where one fits', zh: '指标，取自 seeds/metrics.yaml' }),
  name: phrase().meta({ description: 'What is measured', zh: '量什么' }),
  how: sentence().meta({ description: 'How it is measured', zh: '怎么量' }),
  ...grounds,
});

export const phaseItem = z.strictObject({
  phase: z.enum(phases).meta({
    description: 'assess, collect, offline, shadow, line or copy',
    zh: '阶段：assess 评估、collect 采数、offline 离线、shadow 影子运行、line 上线、copy 复制',
  }),
  does: sentence().meta({ description: 'What is done', zh: '做什么' }),
  exit: sentence().meta({ description: 'When the phase is over', zh: '何时算完成' }),
  ...grounds,
});

export const riskItem = z.strictObject({
  risk: sentence().meta({ description: 'What can go wrong', zh: '风险' }),
  mend: sentence().meta({ description: 'What is done about it', zh: '对策' }),
  measure: reference().optional().meta({
    description: 'A term of seeds/safety-measures.yaml, where one fits',
    zh: '安全措施，取自 seeds/safety-measures.yaml',
  }),
  ...grounds,
});

export const costItem = z.strictObject({
  item: phrase().meta({ description: 'What costs', zh: '费用项' }),
  driver: sentence().meta({ description: 'What it depends on', zh: '取决于什么' }),
  ...grounds,
});

const amount = (description: string, zh: string) => z.number().optional().meta({ description, zh });

export const reportedItem = z.strictObject({
  what: wording({ zh: 80, en: 240 }).meta({ description: 'What is reported', zh: '报道的是什么' }),
  metric: reference()
    .optional()
    .meta({ description: 'A term of seeds/metrics.yaml, where one fits', zh: '指标，取自 seeds/metrics.yaml' }),
  value: amount('The figure', '数值'),
  min: amount('Lower end of a range', '区间下限'),
  max: amount('Upper end of a range', '区间上限'),
  unit: z.string().min(1).max(40).meta({
    description: 'Unit, from seeds/units.yaml, such as % or s/unit',
    zh: '单位，取自 seeds/units.yaml，如 % 或 s/unit',
  }),
  setting: z.enum(settings).meta({
    description:
      'production, trial, laboratory, benchmark, simulation, claim (stated without a method), requirement (of a rule or goal) or background (typical values, sizes of studies)',
    zh: 'production 生产、trial 试验、laboratory 实验室、benchmark 公开数据集、simulation 仿真、claim 自述、requirement 规定或目标值、background 典型值与背景',
  }),
  context: wording({ zh: 240, en: 700 }).meta({
    description: 'On what, and by whose word',
    zh: '在什么条件下、谁说的',
  }),
  source: z.string().min(1).max(40).meta({ description: 'Id of the source that states it', zh: '写明它的来源 id' }),
});

/** The lists of a playbook whose items say what they rest on, and the item of each. */
export const statementItems = {
  data: dataItem,
  models: modelItem,
  systems: systemItem,
  skills: skillItem,
  kpis: kpiItem,
  rollout: phaseItem,
  risks: riskItem,
  costs: costItem,
} as const;
export type StatementList = keyof typeof statementItems;

/** Their names, in the order in which they are read. */
export const statementLists = Object.keys(statementItems) as readonly StatementList[];

/** An item of a list. */
export type Statement<List extends StatementList = StatementList> = z.infer<(typeof statementItems)[List]>;
export type ReportedFigure = z.infer<typeof reportedItem>;
