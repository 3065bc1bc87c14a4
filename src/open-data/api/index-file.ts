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
    openapi: z.string().meta({ description: 'Address of the description as OpenAPI', zh: 'OpenAPI 描述的网址' }),
    licence: z.string().meta({ description: 'Under which the data may be used by anyone', zh: '数据的使用许可' }),
    lists: z
      .array(
        z.object({
          name: z.string(),
          label: words,
          total: z.number().int(),
          list: z.string().meta({
            description: 'Address of the list: the first fields of each item',
            zh: '列表的网址：每条的主要字段',
          }),
          full: z.string().meta({ description: 'Address of the list with whole items', zh: '完整条目列表的网址' }),
          item: z.string().meta({
            description: 'Address of an item, with {id} in the place of its id',
            zh: '单个条目的网址，{id} 处填 id',
          }),
          facets: z.array(z.object({ facet: z.string(), list: z.string(), values: z.array(z.string()) })).meta({
            description: 'Lists of the items with one value: {value} stands in its place',
            zh: '按某个取值列出的条目，{value} 处填取值',
          }),
        }),
      )
      .meta({ description: 'Every list, with its addresses', zh: '全部列表及其网址' }),
    others: z
      .record(z.string(), z.string())
      .meta({ description: 'Addresses of what else there is', zh: '其他文件的网址' }),
  })
  .meta({ description: 'What the API has, and where', zh: '接口的内容和网址' });

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
