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
import { termItem, termSummary, termsIn } from './term-items.ts';

/* /api/v1/<list>.json, <list>.full.json and <list>/<id>.json: every list that the API has. */

export type ListName = EntryList | TermList;

/** What the API has of one item. */
export interface ListedItem {
  id: string;
  /** The whole item, and what lists give of it, as JSON: many lists give the same. */
  readonly item: object;
  readonly summary: string;
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
      scenarios.map((scenario) =>
        listed(scenario.id, lastModified(scenario), () => {
          const item = scenarioItem(scenario, catalogue, addressOf);
          return { item, summary: scenarioSummary(item, scenario.headline, vocabulary) };
        }),
      ),
    ),
    list(
      'enterprises',
      enterprises.map((enterprise) =>
        listed(enterprise.id, lastModified(enterprise), () => {
          const item = enterpriseItem(enterprise, catalogue, addressOf);
          return { item, summary: enterpriseSummary(item) };
        }),
      ),
    ),
    list(
      'playbooks',
      playbooks.map((playbook) =>
        listed(playbook.id, lastModified(playbook), () => {
          const item = playbookItem(playbook, catalogue, addressOf);
          return { item, summary: playbookSummary(item) };
        }),
      ),
    ),
    ...termLists.map((name) =>
      list(
        name,
        termsIn(name, catalogue).map((term) =>
          listed(term.id, day, () => {
            const item = termItem(name, term, catalogue, addressOf);
            return { item, summary: termSummary(item) };
          }),
        ),
      ),
    ),
  ];
});

/**
 * Worked out when it is asked for: who only wants to know which items there are
 * need not wait for them. A summary is asked for again and again, and kept; of
 * whole items, all of which take much memory, the collector has the last word.
 */
function listed(id: string, modified: string, make: () => { item: object; summary: object }): ListedItem {
  let last: WeakRef<ReturnType<typeof make>> | undefined;
  let summary: string | undefined;
  const whole = () => {
    const known = last?.deref();
    if (known) return known;
    const made = make();
    last = new WeakRef(made);
    return made;
  };
  return {
    id,
    lastModified: modified,
    get item() {
      return whole().item;
    },
    get summary() {
      summary ??= JSON.stringify(whole().summary);
      return summary;
    },
  };
}

/** What the API has of every item, by list and id: `scenarios/<id>`. */
export const itemsById = once(
  (catalogue: Catalogue, addressOf: AddressOf): ReadonlyMap<string, ListedItem> =>
    new Map(
      listsOf(catalogue, addressOf).flatMap(({ name, items }) =>
        items.map((item) => [`${name}/${item.id}`, item] as const),
      ),
    ),
);
