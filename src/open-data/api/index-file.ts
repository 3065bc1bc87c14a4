import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { licence } from '../licence.ts';
import { apiAddress } from './addresses.ts';
import { entryLists, facetIndexes, facetPath } from './facets.ts';
import { listsOf } from './lists.ts';
import { inBoth } from './references.ts';
import { addresses, words } from './shapes/common.ts';

/* /api/v1/index.json: what the API has, and where. */

export const apiIndexShape = z
  .object({
    documentation: addresses,
    openapi: z.string(),
    licence: z.string().meta({ description: 'Under which the data may be used by anyone' }),
    lists: z.array(
      z.object({
        name: z.string(),
        label: words,
        total: z.number().int(),
        list: z.string().meta({ description: 'Address of the list: the first fields of each item' }),
        full: z.string().meta({ description: 'Address of the list with whole items' }),
        item: z.string().meta({ description: 'Address of an item, with {id} in the place of its id' }),
        facets: z
          .array(z.object({ facet: z.string(), list: z.string(), values: z.array(z.string()) }))
          .meta({ description: 'Lists of the items with one value: {value} stands in its place' }),
      }),
    ),
    others: z.record(z.string(), z.string()).meta({ description: 'Addresses of what else there is' }),
  })
  .meta({ description: 'What the API has, and where' });

export function apiIndex(catalogue: Catalogue, addressOf: AddressOf): z.infer<typeof apiIndexShape> {
  const indexes = facetIndexes(catalogue);
  const at = (path: string) => apiAddress(path, addressOf);
  const template = (path: string) => at(path).replaceAll('%7B', '{').replaceAll('%7D', '}');
  return {
    documentation: inBoth((language) => addressOf('/data/api/', language)),
    openapi: at('openapi'),
    licence: licence.address,
    lists: listsOf(catalogue, addressOf).map(({ name, label, items }) => {
      const entries = entryLists.find((list) => list === name);
      return {
        name,
        label,
        total: items.length,
        list: at(name),
        full: at(`${name}.full`),
        item: template(`${name}/{id}`),
        facets: entries
          ? [...indexes[entries]].map(([facet, values]) => ({
              facet,
              list: template(facetPath(entries, facet, '{value}')),
              values: [...values.keys()],
            }))
          : [],
      };
    }),
    others: {
      ...Object.fromEntries(
        ['plan', 'units', 'counts', 'identifiers', 'relations', 'changes'].map((name) => [name, at(name)] as const),
      ),
      data: sharedAddress(addressOf, '/data/datapackage.json'),
    },
  };
}
