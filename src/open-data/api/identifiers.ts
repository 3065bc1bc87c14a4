import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import type { Text } from '../../schema/text.ts';
import { entriesOf } from './entries.ts';
import { entryList } from './shapes/common.ts';

/*
 * /api/v1/identifiers.json: by which names and numbers an entry may be asked
 * for: its id, the ids that it had, and of an enterprise its names, its unified
 * social credit code and its stock codes.
 */

export const identifierKinds = [
  'id',
  'former-id',
  'name',
  'short-name',
  'alias',
  'brand',
  'former-name',
  'credit-code',
  'stock-code',
  'website',
] as const;

export const identifier = z
  .object({
    identifier: z.string().meta({ description: 'The name or number', zh: '名称或编号' }),
    kind: z.enum(identifierKinds).meta({ description: 'What the identifier is', zh: '标识的种类' }),
    list: entryList,
    id: z.string().meta({ description: 'The entry’s present id', zh: '条目现在的 id' }),
  })
  .meta({ description: 'A name or number by which an entry is known', zh: '条目的一个名称或编号' });
export type Identifier = z.infer<typeof identifier>;

const bothOf = ({ zh, en }: Text): string[] => (en === undefined || en === zh ? [zh] : [zh, en]);

export function identifiersOf(catalogue: Catalogue): Identifier[] {
  return entriesOf(catalogue).flatMap((entry) => {
    const named = (kind: Identifier['kind'], names: readonly string[]) =>
      [...new Set(names)].map((name) => ({
        identifier: name,
        kind,
        list: entryKinds[entry.kind].folder,
        id: entry.id,
      }));
    const own = [...named('id', [entry.id]), ...named('former-id', entry.record.formerIds)];
    if (entry.kind !== 'enterprise') return own;
    const { name, shortName, aliases, brands, formerNames, creditCode, stockCodes, website } = entry.record;
    return [
      ...own,
      ...named('name', bothOf(name)),
      ...named('short-name', bothOf(shortName)),
      ...named('alias', aliases),
      ...named('brand', brands.flatMap(bothOf)),
      ...named('former-name', formerNames.flatMap(bothOf)),
      ...named('credit-code', creditCode === undefined ? [] : [creditCode]),
      ...named('stock-code', stockCodes),
      ...named('website', website === undefined ? [] : [website]),
    ];
  });
}
