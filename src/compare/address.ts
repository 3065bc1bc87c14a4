import { readReferences } from '../shelf/list-of-references.ts';
import { type EntryReference, isEntry, writeReference } from '../shelf/reference.ts';

/** How many entries can stand side by side. */
export const most = 4;

/** What a comparison's address says. */
export interface Comparison {
  references: readonly EntryReference[];
  /** Only rows in which the entries differ. */
  differences: boolean;
}

/** A comparison as read from an address, with what of it could not be used. */
export interface ReadComparison extends Comparison {
  /** What names no entry. */
  damaged: readonly string[];
  /** Entries beyond the four that have room. */
  beyond: readonly EntryReference[];
}

/** Reads the query of an address: `?ids=a,enterprises/b&differences`. Never fails: what is damaged is told apart. */
export function readComparison(query: string): ReadComparison {
  const parameters = new URLSearchParams(query);
  const { references: named, damaged } = readReferences(parameters.getAll('ids').join(','));
  const references = named.filter(isEntry);
  return {
    references: references.slice(0, most),
    beyond: references.slice(most),
    damaged: [...damaged, ...named.filter((one) => !isEntry(one))],
    differences: parameters.has('differences'),
  };
}

/** A comparison as an address's query, with its `?`; empty where nothing is compared. */
export function writeComparison({ references, differences }: Comparison): string {
  if (references.length === 0) return '';
  return `?ids=${references.map(writeReference).join(',')}${differences ? '&differences' : ''}`;
}
