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
  page: addresses.optional().meta({ description: 'Its pages for readers, where it has one' }),
  counts,
  lists: z
    .object({ scenarios: z.string().optional(), enterprises: z.string().optional(), playbooks: z.string().optional() })
    .meta({ description: 'Addresses of the lists of entries that refer to it' }),
};

const item = <Shape extends z.ZodRawShape>(shape: Shape, description: string) =>
  z.object({ ...itemFields, label: words, ...shape, ...termFields }).meta({ description });

export const termItems = {
  industries: item(industry.shape, 'An industry, with its codes of GB/T 4754-2017 and its process chain'),
  stages: item(stage.shape, 'A stage of manufacture'),
  techniques: item(technique.shape, 'A technique'),
  metrics: item(metric.shape, 'What is measured'),
  regions: item(
    // A country has no more than its code and its name.
    z.object(region.shape).omit({ id: true, label: true }).partial().shape,
    'A province-level division of China by ISO 3166-2, or a country by ISO 3166-1',
  ),
  'recognition-schemes': item(recognitionScheme.shape, 'A list or title by which enterprises are recognised'),
  'reference-scenarios': item(referenceScenario.shape, 'A scenario of the national reference guide'),
  'safety-measures': item(safetyMeasure.shape, 'A safety measure'),
  standards: item(standard.shape, 'A standard or rule'),
  schemes: item(supportScheme.shape, 'A support scheme: who pays for what'),
  'building-blocks': item(
    {
      ...buildingBlock.shape,
      cases: z.array(reference).meta({ description: 'Scenarios that name it' }),
    },
    'A model, agent, dataset, computer or platform that cases name',
  ),
} as const;

export const unitItem = z
  .object(unit.shape)
  .meta({ description: 'A unit of figures; factor brings an amount to the base unit of its dimension' });

export type TermList = keyof typeof termItems;
export type TermItem<List extends TermList = TermList> = z.infer<(typeof termItems)[List]>;

/** Names of the lists of terms, in the order in which they are told. */
export const termLists = Object.keys(termItems) as readonly TermList[];

/** What lists give of a term, whatever else it has. */
export const termSummary = z
  .object({ ...itemFields, label: words, page: termFields.page, counts })
  .meta({ description: 'A term in a list' });
export type TermSummary = z.infer<typeof termSummary>;

export const planItem = z
  .object({ ...plan.shape, page: addresses })
  .meta({ description: 'The national plan, as far as it was read: targets, tasks, measures, annexes' });
export type PlanItem = z.infer<typeof planItem>;
