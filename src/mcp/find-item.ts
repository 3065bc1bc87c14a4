import type { Identifier } from '../open-data/api/identifiers.ts';
import { closest } from '../schema/closest.ts';
import type { Language } from '../schema/text.ts';
import { mcpLabels } from '../words/mcp.ts';
import { fill, wordsIn } from '../words/words.ts';
import { resultAt, type Site } from './site.ts';

/** What the API has of an item, whatever its list. */
export type Item = Readonly<Record<string, unknown>> & { id: string };

/** An item found, with the list that it is of; or what is wrong with what was asked. */
export type Found = { list: string; item: Item } | { fault: string };

interface ApiIndex {
  lists: readonly { name: string; total: number }[];
}

/**
 * Finds an item by `list/id`, by its id, by the address of its page, by a
 * former id, or an enterprise by a name of it.
 */
export async function findItem(site: Site, asked: string, language: Language): Promise<Found> {
  const { lists } = (await resultAt<ApiIndex>(site, 'index')) ?? { lists: [] };
  const names = lists.map(({ name }) => name);
  const plain = asked.trim();
  const [, list, id] = /(?:^|\/)([a-z-]+)\/([\w.-]+?)\/?(?:index\.(?:md|json)|\.json)?(?:[?#].*)?$/.exec(plain) ?? [];
  const place = list !== undefined && id !== undefined && names.includes(list) ? { list, id } : undefined;
  const there = place && (await itemAt(site, place.list, place.id));
  if (place && there) return { list: place.list, item: there };
  const wanted = (place?.id ?? plain).toLowerCase();
  const identifiers = (await resultAt<Identifier[]>(site, 'identifiers')) ?? [];
  const known = identifiers.filter(
    (one) => one.identifier.toLowerCase() === wanted && (place === undefined || one.list === place.list),
  );
  // What an entry is called now goes before what another one was called.
  const best = known.find(({ kind }) => kind === 'id') ?? known[0];
  const item = best && (await itemAt(site, best.list, best.id));
  if (item) return { list: best.list, item };
  const words = wordsIn(mcpLabels.faults, language);
  const near = closest(
    wanted,
    identifiers.map(({ identifier }) => identifier),
  );
  return { fault: near ? fill(words.nearEntry, { asked, near }) : fill(words.noEntry, { asked }) };
}

const itemAt = async (site: Site, list: string, id: string): Promise<Item | undefined> =>
  /^[\w-]+(?:\.[\w-]+)*$/.test(id) ? resultAt<Item>(site, `${list}/${id}`) : undefined;
