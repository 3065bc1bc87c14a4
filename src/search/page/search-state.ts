import { readChosen, writeChosen } from '../../lists/chosen-address.ts';
import type { ChosenValues } from '../../lists/narrow.ts';
import { type Sort, sorts } from '../engine/arrange.ts';
import { searchFacets } from '../engine/facets.ts';
import { readPart } from '../engine/longest-query.ts';

/** What a reader asks for: in the address, so that it can be shared and gone back to. */
export interface SearchState {
  query: string;
  chosen: ChosenValues;
  sort: Sort;
}

/** Reads what is asked from an address's query; what it does not know is left out. */
export function readSearch(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const sort = parameters.get('sort') ?? '';
  return {
    query: readPart(parameters.get('q') ?? ''),
    chosen: readChosen(parameters, searchFacets),
    sort: sorts.find((one) => one === sort) ?? '',
  };
}

/** An order that an address's query names, and results are not shown in; empty where it names none, or one that is known. */
export function unknownSort(address: string): string[] {
  const sort = new URLSearchParams(address).get('sort');
  return sort && !sorts.some((one) => one === sort) ? [sort] : [];
}

/** What is asked as an address's query, with its `?`; empty where nothing is. */
export function writeSearch({ query, chosen, sort }: SearchState): string {
  const parts = [
    ...(query ? [`q=${encodeURIComponent(readPart(query))}`] : []),
    ...writeChosen(chosen),
    ...(sort ? [`sort=${sort}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
