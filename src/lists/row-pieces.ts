import type { FacetValues } from '../catalogue/facets.ts';
import type { ListRow } from './rows.ts';

/*
 * The rows of a list as the browser is sent them: by what they are narrowed,
 * counted and sorted at once, and what they show in pieces, of which a page of
 * the list needs one or two. For the build and for the browser alike: nothing
 * but types is imported.
 */

/** How many rows a piece has: two pages of the list in the catalogue's order. */
export const pieceSize = 48;

/** What a row shows. */
export type RowView = Pick<ListRow, 'href' | 'title' | 'summary' | 'meta' | 'figure' | 'tag' | 'stage'>;

/** What a row is narrowed, counted and sorted by. */
export interface RowKey extends Pick<ListRow, 'year' | 'figures'> {
  values: FacetValues;
  /** Of the figure that it shows; empty where there is none. */
  grade: string;
  /** Its place among all titles. */
  title: number;
}

/** The keys of all rows of a list, values as places in the lists of their facets. */
export interface PackedKeys {
  facets: readonly (readonly [facet: string, values: readonly string[]])[];
  rows: readonly (readonly [
    places: readonly (readonly number[])[],
    year: number,
    figures: number,
    grade: string,
    title: number,
  ])[];
}

/** The keys of a list's rows as they are stored; titles are placed as `language`, a document's, sorts them. */
export function packKeys(rows: readonly ListRow[], language: string): PackedKeys {
  const facets = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))].map(
    (facet): [string, Map<string, number>] => [
      facet,
      new Map([...new Set(rows.flatMap(({ values }) => values[facet] ?? []))].map((value, place) => [value, place])),
    ],
  );
  const { compare } = new Intl.Collator(language);
  const titles = new Map(
    rows.toSorted((a, b) => compare(a.title, b.title)).map((row, place): [ListRow, number] => [row, place]),
  );
  return {
    facets: facets.map(([facet, places]) => [facet, [...places.keys()]]),
    rows: rows.map((row) => [
      facets.map(([facet, places]) => (row.values[facet] ?? []).map((value) => places.get(value) ?? -1)),
      row.year,
      row.figures,
      row.figure?.grade ?? '',
      titles.get(row) ?? 0,
    ]),
  };
}

/** The keys as they were before they were stored. */
export function unpackKeys({ facets, rows }: PackedKeys): RowKey[] {
  return rows.map(([places, year, figures, grade, title]) => ({
    values: Object.fromEntries(
      facets.map(([facet, values], at) => [facet, (places[at] ?? []).flatMap((place) => values[place] ?? [])]),
    ),
    year,
    figures,
    grade,
    title,
  }));
}

/** What a list's rows show, piece by piece. */
export function rowPieces(rows: readonly ListRow[]): RowView[][] {
  return Array.from({ length: Math.ceil(rows.length / pieceSize) }, (_, piece) =>
    rows
      .slice(piece * pieceSize, (piece + 1) * pieceSize)
      .map(({ href, title, summary, meta, figure, tag, stage }) => ({
        ...{ href, title, summary, meta, figure },
        ...(tag !== undefined && { tag }),
        ...(stage !== undefined && { stage }),
      })),
  );
}
