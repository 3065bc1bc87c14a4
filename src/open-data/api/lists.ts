import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Wording } from '../../schema/text.ts';
import { openDataLabels } from '../../words/open-data.ts';
import type { AddressOf } from '../address.ts';
import { contentModified, lastModified } from '../last-modified.ts';
import { once } from '../once.ts';
import {
  enterpriseItem,
  enterpriseSummary,
  playbookItem,
  playbookSummary,
  scenarioItem,
  scenarioSummary,
} from './entry-items.ts';
import type { EntryList } from './facets.ts';
import { type TermList, termLists } from './shapes/terms.ts';
import { termItemsOf, termSummary } from './term-items.ts';

/* /api/v1/<list>.json, <list>.full.json and <list>/<id>.json: every list that the API has. */

export type ListName = EntryList | TermList;

/** What the API has of one item. */
export interface ListedItem {
  id: string;
  /** The whole item, and what lists give of it. */
  item: object;
  summary: object;
  lastModified: string;
}

/** A list of the API. */
export interface ApiList {
  name: ListName;
  label: Wording;
  items: readonly ListedItem[];
}

/** Every list of the API, in the order in which they are told. */
export const listsOf = once((catalogue: Catalogue, addressOf: AddressOf): readonly ApiList[] => {
  const { scenarios, enterprises, playbooks, vocabulary } = catalogue;
  const day = contentModified(catalogue);
  const list = (name: ListName, items: readonly ListedItem[]) => ({ name, label: openDataLabels.lists[name], items });
  return [
    list(
      'scenarios',
      scenarios.map((scenario) => {
        const item = scenarioItem(scenario, catalogue, addressOf);
        return listed(item, scenarioSummary(item, scenario.headline, vocabulary), lastModified(scenario));
      }),
    ),
    list(
      'enterprises',
      enterprises.map((enterprise) => {
        const item = enterpriseItem(enterprise, catalogue, addressOf);
        return listed(item, enterpriseSummary(item), lastModified(enterprise));
      }),
    ),
    list(
      'playbooks',
      playbooks.map((playbook) => {
        const item = playbookItem(playbook, catalogue, addressOf);
        return listed(item, playbookSummary(item), lastModified(playbook));
      }),
    ),
    ...termLists.map((name) =>
      list(
        name,
        termItemsOf(name, catalogue, addressOf).map((item) => listed(item, termSummary(item), day)),
      ),
    ),
  ];
});

const listed = (item: { id: string }, summary: object, modified: string): ListedItem => ({
  ...{ id: item.id, item, summary },
  lastModified: modified,
});

/** What the API has of every item, by list and id: `scenarios/<id>`. */
export const itemsById = once(
  (catalogue: Catalogue, addressOf: AddressOf): ReadonlyMap<string, object> =>
    new Map(
      listsOf(catalogue, addressOf).flatMap(({ name, items }) =>
        items.map(({ id, item }) => [`${name}/${id}`, item] as const),
      ),
    ),
);
