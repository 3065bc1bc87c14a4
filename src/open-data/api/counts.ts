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
    lists: byName().meta({ description: 'Items of each list' }),
    facets: z
      .record(z.string(), z.record(z.string(), byName()))
      .meta({ description: 'Entries by list, facet and value' }),
    results: z
      .object({
        total: z.number().int(),
        attributable: z.number().int().meta({ description: 'Outcomes measured on the application or its line' }),
        grades: byName(),
      })
      .meta({ description: 'Figures of scenarios' }),
    sources: z.number().int().meta({ description: 'Sources that scenarios, enterprises and playbooks name' }),
  })
  .meta({ description: 'Counts of what the Atlas documents: never the nation’s progress' });
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
