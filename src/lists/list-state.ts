import { readChosen, writeChosen } from './chosen-address.ts';

/** How many rows a page of a list has. */
export const pageSize = 24;

/**
 * How many pages a narrowed list has by itself. A large list has thousands of
 * narrowings: what stands beyond is read in the whole list, so that pages grow
 * with the entries, not with entries times values.
 */
export const mostNarrowedPages = 20;

/** What a reader has chosen in a list: values by facet, order, page, and whether it shows as cards. Lives in the address. */
export interface ListState {
  chosen: Map<string, Set<string>>;
  sort: string;
  page: number;
  cards?: boolean;
}

/** The orders that a list can be shown in; the first is the catalogue's own. */
export const sorts = ['year', 'grade', 'figures', 'title'] as const;

/** Reads the state from an address's query; what it does not know is left out. */
export function readState(query: string, facets: readonly string[]): ListState {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort') ?? '';
  const page = Number(parameters.get('page'));
  return {
    chosen: readChosen(parameters, facets),
    sort: (sorts as readonly string[]).includes(sort) ? sort : sorts[0],
    page: Number.isInteger(page) && page > 0 ? page : 1,
    cards: parameters.get('view') === 'cards',
  };
}

/** The state as an address's query, with its `?`; empty for the whole list. */
export function writeState({ chosen, sort, page, cards }: ListState): string {
  const parts = writeChosen(chosen);
  if (sort !== sorts[0]) parts.push(`sort=${sort}`);
  if (page > 1) parts.push(`page=${page}`);
  if (cards) parts.push('view=cards');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The state with one value more, or one less if it was chosen; back on the first page. */
export function toggle(state: ListState, facet: string, value: string): ListState {
  const chosen = new Map([...state.chosen].map(([key, values]) => [key, new Set(values)]));
  const values = chosen.get(facet) ?? new Set();
  if (!values.delete(value)) values.add(value);
  if (values.size > 0) chosen.set(facet, values);
  else chosen.delete(facet);
  return { ...state, chosen, page: 1 };
}
