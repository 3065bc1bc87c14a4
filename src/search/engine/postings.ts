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
  const packing = new PackedPostings();
  for (const [entry, weight] of postings) packing.add(entry, weight);
  return packing.packed;
}

/** Postings that are stored while they grow: of a large catalogue, as pairs, they would take more memory than all it says. */
export class PackedPostings {
  readonly packed: number[] = [];
  #last = -1;

  /** Adds an entry, after those before it; of one that is there already the larger weight counts. */
  add(entry: number, weight: number): void {
    const stored = Math.max(1, Math.min(fullWeight, Math.round(weight)));
    const last = this.packed.at(-1);
    if (entry !== this.#last || last === undefined) this.packed.push((entry - this.#last - 1) * 16 + stored);
    else this.packed[this.packed.length - 1] = last - (last % 16) + Math.max(last % 16, stored);
    this.#last = entry;
  }
}

/** Has each of stored postings seen, in their order; none is made a thing of its own, since there may be thousands. */
export function eachPosting(packed: readonly number[], see: (entry: number, weight: number) => void): void {
  let last = -1;
  for (const number of packed) {
    last += Math.floor(number / 16) + 1;
    see(last, number % 16);
  }
}
