/*
 * The entries that have a word, as numbers: the distance from the entry before,
 * and in the lowest four bits the weight. Small numbers compress well. Before an
 * entry of whose search words some name it stands how many, below zero.
 */

/** The largest weight of a word in an entry. */
export const fullWeight = 15;

/** How many search words of an entry that name the same are told apart. */
export const mostNamed = 9;

/** Which entries have a word, in their order, how much it weighs in each, from 1 to `fullWeight`, and how many of their search words name it. */
export type Postings = readonly (readonly [entry: number, weight: number, named?: number])[];

/** Postings as they are stored. */
export function packPostings(postings: Postings): number[] {
  const packing = new PackedPostings();
  for (const [entry, weight, named] of postings) packing.add(entry, weight, named);
  return packing.packed;
}

/** Postings that are stored while they grow: of a large catalogue, as pairs, they would take more memory than all it says. */
export class PackedPostings {
  readonly packed: number[] = [];
  /** How many entries it has. */
  size = 0;
  #last = -1;

  /** Adds an entry, after those before it; of one that is there already the larger weight counts. */
  add(entry: number, weight: number, named = 0): void {
    const stored = Math.max(1, Math.min(fullWeight, Math.round(weight)));
    const last = this.packed.at(-1);
    if (entry !== this.#last || last === undefined) {
      const some = Math.min(mostNamed, Math.round(named));
      if (some > 0) this.packed.push(-some);
      this.packed.push((entry - this.#last - 1) * 16 + stored);
      this.size += 1;
    } else this.packed[this.packed.length - 1] = last - (last % 16) + Math.max(last % 16, stored);
    this.#last = entry;
  }
}

/** Has each of stored postings seen, in their order; none is made a thing of its own, since there may be thousands. */
export function eachPosting(
  packed: readonly number[],
  see: (entry: number, weight: number, named: number) => void,
): void {
  let last = -1;
  let named = 0;
  for (const number of packed) {
    if (number < 0) {
      named = -number;
      continue;
    }
    last += Math.floor(number / 16) + 1;
    see(last, number % 16, named);
    named = 0;
  }
}
