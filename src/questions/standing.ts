import type { Direction } from '../schema/seeds/metric.ts';

/* Where an own figure stands among documented ones: for the build and for the browser alike. */

/** How many documented figures an own one is better than, equal to, and worse than. */
export interface Standing {
  better: number;
  same: number;
  worse: number;
}

/** What two shares may differ by and still be told as the same: half of a tenth of a per cent. */
const slack = 0.0005;

/** Compares an own amount with documented ones; which way is better is the metric's. */
export function standingAmong(amounts: readonly number[], own: number, direction: Direction): Standing {
  const alike = (amount: number) => Math.abs(amount - own) <= slack * Math.max(1, Math.abs(own));
  const better = amounts.filter((amount) => !alike(amount) && (direction === 'lower' ? amount > own : amount < own));
  const same = amounts.filter(alike);
  return { better: better.length, same: same.length, worse: amounts.length - better.length - same.length };
}

/** The change from one amount to another as a share; `undefined` from nothing or less, where no share can be told. */
export function changeOf(before: number, after: number): number | undefined {
  return before > 0 && after >= 0 ? after / before - 1 : undefined;
}
