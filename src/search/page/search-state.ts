import type { Choice } from '../../catalogue/choice.ts';
import { readChoice, writeChoice } from '../../lists/choice-address.ts';
import { type Sort, sorts } from '../engine/arrange.ts';
import { narrowing } from '../engine/facets.ts';

/** What a reader asks for: in the address, so that it can be shared and gone back to. */
export interface SearchState {
  query: string;
  chosen: Choice;
  sort: Sort;
}

/** Reads what is asked from an address's query; what it does not know is left out. */
export function readSearch(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const sort = parameters.get('sort') ?? '';
  return {
    query: parameters.get('q') ?? '',
    chosen: readChoice(parameters, narrowing),
    sort: sorts.find((one) => one === sort) ?? '',
  };
}

/** What is asked as an address's query, with its `?`; empty where nothing is. */
export function writeSearch({ query, chosen, sort }: SearchState): string {
  const parts = [
    ...(query ? [`q=${encodeURIComponent(query)}`] : []),
    ...writeChoice(chosen),
    ...(sort ? [`sort=${sort}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
