import { type Chosen, type Sort, sorts } from '../../search/arrange.ts';
import { narrowing } from '../../search/facets.ts';

/** What a reader asks for: in the address, so that it can be shared and gone back to. */
export interface SearchState {
  query: string;
  chosen: Chosen;
  sort: Sort;
}

/** Reads what is asked from an address's query; what it does not know is left out. */
export function readSearch(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const sort = parameters.get('sort') ?? '';
  return {
    query: parameters.get('q') ?? '',
    chosen: new Map(
      narrowing.flatMap((facet) => {
        const values = (parameters.get(facet) ?? '').split(',').filter(Boolean);
        return values.length > 0 ? [[facet, new Set(values)]] : [];
      }),
    ),
    sort: sorts.find((one) => one === sort) ?? '',
  };
}

/** What is asked as an address's query, with its `?`; empty where nothing is. */
export function writeSearch({ query, chosen, sort }: SearchState): string {
  const parts = [
    ...(query ? [`q=${encodeURIComponent(query)}`] : []),
    ...[...chosen].flatMap(([facet, values]) =>
      values.size > 0 ? [`${facet}=${[...values].map(encodeURIComponent).join(',')}`] : [],
    ),
    ...(sort ? [`sort=${sort}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
