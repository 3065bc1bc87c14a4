import { fullWeight } from './postings.ts';
import type { Part } from './read-query.ts';

/** Gives what the index holds under a key. */
export type GetValue = <T>(key: string) => Promise<T | undefined>;

/** What entries have of one part. */
export interface Found {
  part: Part;
  /** How much of it each entry has, up to about 1. */
  share: Float32Array;
  /** Place in `meanings` plus one, by which an entry has it; beyond them for what is near. */
  by: Uint8Array;
  written: Uint8Array;
  /** How many search words of an entry name it. */
  named: Uint8Array;
  weight: number;
  /** How many entries have it, itself and not just something near. */
  having: number;
}

/** Evidence that is spread over the field in which it stands: the title says most, but a body says something. */
export const spread = (weight: number) => spreads[weight] ?? 0;
const spreads = Array.from({ length: fullWeight + 1 }, (_, weight) => (weight / fullWeight) ** 0.7);
