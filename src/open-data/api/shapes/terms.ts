import { z } from 'zod';
import { buildingBlock } from '../../../schema/seeds/building-block.ts';
import { industry } from '../../../schema/seeds/industry.ts';
import { metric, unit } from '../../../schema/seeds/metric.ts';
import { plan } from '../../../schema/seeds/plan.ts';
import { supportScheme } from '../../../schema/seeds/support-scheme.ts';
import {
  recognitionScheme,
  referenceScenario,
  region,
  safetyMeasure,
  stage,
  standard,
  technique,
} from '../../../schema/seeds/vocabulary.ts';
import { addresses, counts, itemFields, reference, words } from './common.ts';

/*
 * The items of vocabularies: the fields of `seeds/`, with how many entries refer
 * to the term and where their lists stand.
 */

/** What a term has beside its own fields. */
const termFields = {
  page: addresses.optional().meta({ description: 'Its pages for readers, where it has one', zh: '网页（有的话）' }),
  counts,
  lists: z
    .object({ scenarios: z.string().optional(), enterprises: z.string().optional(), playbooks: z.string().optional() })
    .meta({ description: 'Addresses of the lists of entries that refer to it', zh: '引用它的条目列表的网址' }),
};

const item = <Shape extends z.ZodRawShape>(shape: Shape, description: string, zh: string) =>
  z.object({ ...itemFields, label: words, ...shape, ...termFields }).meta({ description, zh });

export const termItems = {
  industries: item(
    industry.shape,
    'An industry, with its codes of GB/T 4754-2017 and its process chain',
    '行业，及其 GB/T 4754-2017 代码和工序链',
  ),
  stages: item(stage.shape, 'A stage of manufacture', '制造环节'),
  techniques: item(technique.shape, 'A technique', '技术'),
  metrics: item(metric.shape, 'What is measured', '指标'),
  regions: item(
    // A country has no more than its code and its name.
    z.object(region.shape).omit({ id: true, label: true }).partial().shape,
    'A province-level division of China by ISO 3166-2, or a country by ISO 3166-1',
    '中国省级行政区（ISO 3166-2）或国家（ISO 3166-1）',
  ),
  'recognition-schemes': item(
    recognitionScheme.shape,
    'A list or title by which enterprises are recognised',
    '认定企业的名单或称号',
  ),
  'reference-scenarios': item(
    referenceScenario.shape,
    'A scenario of the national reference guide',
    '国家参考指引中的场景',
  ),
  'safety-measures': item(safetyMeasure.shape, 'A safety measure', '安全措施'),
  standards: item(standard.shape, 'A standard or rule', '标准或规则'),
  schemes: item(supportScheme.shape, 'A support scheme: who pays for what', '支持政策：谁为什么出钱'),
  'building-blocks': item(
    {
      ...buildingBlock.shape,
      cases: z.array(reference).meta({ description: 'Scenarios that name it', zh: '提到它的应用场景' }),
    },
    'A model, agent, dataset, computer or platform that cases name',
    '构件：场景中提到的模型、智能体、数据集、算力或平台',
  ),
} as const;

export const unitItem = z.object(unit.shape).meta({
  description: 'A unit of figures; factor brings an amount to the base unit of its dimension',
  zh: '数字的单位；乘以 factor 得到该量纲的基本单位',
});

export type TermList = keyof typeof termItems;
export type TermItem<List extends TermList = TermList> = z.infer<(typeof termItems)[List]>;

/** Names of the lists of terms, in the order in which they are told. */
export const termLists = Object.keys(termItems) as readonly TermList[];

/** What lists give of a term, whatever else it has. */
export const termSummary = z
  .object({ ...itemFields, label: words, page: termFields.page, counts })
  .meta({ description: 'A term in a list', zh: '列表中的术语' });
export type TermSummary = z.infer<typeof termSummary>;

export const planItem = z.object({ ...plan.shape, page: addresses }).meta({
  description: 'The national plan, as far as it was read: targets, tasks, measures, annexes',
  zh: '国家行动计划中已读到的部分：目标、任务、措施、附件',
});
export type PlanItem = z.infer<typeof planItem>;
