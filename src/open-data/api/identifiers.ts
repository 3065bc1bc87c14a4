import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import type { Text } from '../../schema/text.ts';
import { entriesOf } from './entries.ts';

/*
 * /api/v1/identifiers.json: by which names and numbers an entry may be asked
 * for: its id, the ids that it had, and of an enterprise its names.
 */

export const identifierKinds = [
  'id',
  'former-id',
  'name',
  'short-name',
  'alias',
  'brand',
  'former-name',
  'website',
] as const;

export const identifier = z
  .object({
    identifier: z.string(),
    kind: z.enum(identifierKinds).meta({ description: 'What the identifier is' }),
    list: z.enum(['scenarios', 'enterprises', 'playbooks']),
    id: z.string().meta({ description: 'The entry’s present id' }),
  })
  .meta({ description: 'A name or number by which an entry is known' });
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
    const { name, shortName, aliases, brands, formerNames, website } = entry.record;
    return [
      ...own,
      ...named('name', bothOf(name)),
      ...named('short-name', bothOf(shortName)),
      ...named('alias', aliases),
      ...named('brand', brands.flatMap(bothOf)),
      ...named('former-name', formerNames.flatMap(bothOf)),
      ...named('website', website === undefined ? [] : [website]),
    ];
  });
}
