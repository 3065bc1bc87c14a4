/*
 * The entries that have a word, as numbers: the distance from the entry before,
 * and in the lowest four bits the weight. Small numbers compress well.
 */

/** The largest weight of a word in an entry. */
export const fullWeight = 15;

/** Which entries have a word, in their order, and how much it weighs in each, from 1 to `fullWeight`. */
export type Postings = readonly (readonly [entry: number, weight: number])[];

/** Postings as they are stored. */
export function packPostings(postings: Postings): number[] {
  let last = -1;
  return postings.map(([entry, weight]) => {
    const distance = entry - last - 1;
    last = entry;
    return distance * 16 + Math.max(1, Math.min(fullWeight, Math.round(weight)));
  });
}

/** Has each of stored postings seen, in their order; none is made a thing of its own, since there may be thousands. */
export function eachPosting(packed: readonly number[], see: (entry: number, weight: number) => void): void {
  let last = -1;
  for (const number of packed) {
    last += Math.floor(number / 16) + 1;
    see(last, number % 16);
  }
}
