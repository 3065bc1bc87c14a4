import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { gradeCounts } from '../../catalogue/evidence.ts';
import { isAttributable } from '../../schema/result.ts';
import type { AddressOf } from '../address.ts';
import { facetIndexes } from './facets.ts';
import { listsOf } from './lists.ts';

/* /api/v1/counts.json: how many items each list has, and how many entries each value of each facet. */

const byName = () => z.record(z.string(), z.number().int());

export const counts = z
  .object({
    lists: byName().meta({ description: 'Items of each list', zh: '各列表的条数' }),
    facets: z
      .record(z.string(), z.record(z.string(), byName()))
      .meta({ description: 'Entries by list, facet and value', zh: '按列表、筛选项和取值的条目数' }),
    results: z
      .object({
        total: z.number().int(),
        attributable: z
          .number()
          .int()
          .meta({ description: 'Outcomes measured on the application or its line', zh: '在本应用或产线上测得的变化' }),
        grades: byName(),
      })
      .meta({ description: 'Figures of scenarios', zh: '应用场景的数字' }),
    sources: z.number().int().meta({
      description: 'Sources that scenarios, enterprises and playbooks name',
      zh: '场景、企业和实施手册引用的来源数',
    }),
  })
  .meta({
    description: 'Counts of what the Atlas documents: never the nation’s progress',
    zh: '本站收录的数量，不代表全国进展',
  });
export type Counts = z.infer<typeof counts>;

export function countsOf(catalogue: Catalogue, addressOf: AddressOf): Counts {
  const { scenarios, enterprises, playbooks } = catalogue;
  const results = scenarios.flatMap((scenario) => scenario.results);
  const indexes = facetIndexes(catalogue);
  return {
    lists: Object.fromEntries(listsOf(catalogue, addressOf).map(({ name, items }) => [name, items.length])),
    facets: Object.fromEntries(
      Object.entries(indexes).map(([list, facets]) => [
        list,
        Object.fromEntries(
          [...facets].map(([facet, values]) => [
            facet,
            Object.fromEntries([...values].map(([value, ids]) => [value, ids.length])),
          ]),
        ),
      ]),
    ),
    results: {
      total: results.length,
      attributable: results.filter(({ result }) => isAttributable(result)).length,
      grades: gradeCounts(results),
    },
    sources: [...scenarios, ...enterprises, ...playbooks].reduce((sum, { sources }) => sum + sources.length, 0),
  };
}
