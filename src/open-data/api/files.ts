import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { AddressOf } from '../address.ts';
import { contentModified, latest } from '../last-modified.ts';
import { once } from '../once.ts';
import { changesOf } from './changes.ts';
import { countsOf } from './counts.ts';
import { type Envelope, envelope } from './envelope.ts';
import { entryLists, facetIndexes, facetPath } from './facets.ts';
import { identifiersOf } from './identifiers.ts';
import { apiIndex } from './index-file.ts';
import { type ListedItem, listsOf } from './lists.ts';
import { openApi } from './openapi.ts';
import { relationsOf } from './relations.ts';
import { planItem } from './term-items.ts';

/** A file of the API: what it says, as the text of a JSON file, in pieces: a whole list takes much memory with size. */
export type ApiFile = () => Iterable<string>;

/** Every file of the API by its path below `/api/v1/`, without its ending. */
export const apiFiles = once((catalogue: Catalogue, addressOf: AddressOf): ReadonlyMap<string, ApiFile> => {
  const generatedAt = contentModified(catalogue);
  const files = new Map<string, ApiFile>();
  const add = (path: string, result: () => unknown, lastModified = generatedAt) =>
    files.set(path, () => [json(envelope(result(), { generatedAt, lastModified }))]);
  const addList = (path: string, items: readonly ListedItem[], textOf: (one: ListedItem) => string) =>
    files.set(path, () => {
      const about = { generatedAt, lastModified: latest(items.map((one) => one.lastModified)) };
      return listJson(items, textOf, envelope(items, about));
    });
  const lists = listsOf(catalogue, addressOf);
  for (const { name, items } of lists) {
    addList(name, items, summaryOf);
    addList(`${name}.full`, items, (one) => JSON.stringify(one.item));
    for (const one of items) add(`${name}/${one.id}`, () => one.item, one.lastModified);
  }
  const indexes = facetIndexes(catalogue);
  for (const list of entryLists) {
    const items = new Map(lists.find(({ name }) => name === list)?.items.map((one) => [one.id, one]));
    for (const [facet, values] of indexes[list])
      for (const [value, ids] of values)
        addList(
          facetPath(list, facet, value),
          ids.flatMap((id) => items.get(id) ?? []),
          summaryOf,
        );
  }
  add('plan', () => planItem(catalogue, addressOf));
  add('units', () => [...catalogue.vocabulary.units.values()]);
  add('counts', () => countsOf(catalogue, addressOf));
  add('identifiers', () => identifiersOf(catalogue));
  add('relations', () => relationsOf(catalogue));
  const changes = changesOf(catalogue);
  const dated = (some: typeof changes) => latest(some.map(({ date }) => date));
  add('changes', () => changes, dated(changes));
  for (const [month, some] of Map.groupBy(changes, ({ date }) => date.slice(0, 7)))
    add(`changes/${month}`, () => some, dated(some));
  add('index', () => apiIndex(catalogue, addressOf));
  files.set('openapi', () => [json(openApi(addressOf))]);
  return files;
});

const summaryOf = ({ summary }: ListedItem): string => summary;

/** The answer of a list, item by item: each is made when it is its turn. */
function* listJson(
  items: readonly ListedItem[],
  textOf: (one: ListedItem) => string,
  { result: _, ...about }: Envelope<unknown>,
): Generator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"result":[`;
  for (const [place, one] of items.entries()) yield place === 0 ? textOf(one) : `,${textOf(one)}`;
  yield ']}\n';
}

const json = (value: Envelope<unknown> | object): string => `${JSON.stringify(value)}\n`;
