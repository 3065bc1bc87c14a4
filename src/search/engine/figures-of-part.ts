import { type AskedFigure, nearness } from './asked-figure.ts';
import { type Found, type GetValue, spread } from './found.ts';
import { keyPrefix, type StoredFigure } from './index-format.ts';
import type { Meaning } from './meanings.ts';
import { ranking } from './weights.ts';

/** The figures of what a part names, or else of the nearest thing that is measured. */
export async function figuresOf(
  { key, near }: Meaning,
  get: GetValue,
): Promise<{ list: readonly StoredFigure[]; worth: number }> {
  const own = await get<StoredFigure[]>(keyPrefix.figures + key);
  if (own) return { list: own, worth: 1 };
  for (const [wider, worth] of near) {
    const list = await get<StoredFigure[]>(keyPrefix.figures + wider);
    if (list) return { list, worth: Math.max(worth, ranking.nearFigures) };
  }
  return { list: [], worth: 0 };
}

/** Adds what a part is worth by its figures; `place` and `near` tell by which of its meanings. */
export function addFigures(
  { share, by }: Found,
  list: readonly StoredFigure[],
  worth: number,
  figure: AskedFigure,
  place: number,
  near: number,
): void {
  if (list.length === 0) return;
  const [bestOf, bestKindred] = [new Map<number, number>(), new Map<number, number>()];
  for (const [entry, weight, change, level] of list) {
    const best = weight < 0 ? bestKindred : bestOf;
    best.set(entry, Math.max(best.get(entry) ?? 0, spread(Math.abs(weight)) * nearness(figure, change, level)));
  }
  const withFigure = (entry: number, value: number) =>
    ranking.figureWords * Math.min(1, share[entry] ?? 0) + ranking.figure * value * worth;
  for (const [entry, value] of bestKindred) {
    // A figure of something that goes along is no reason to come after who has none at all.
    const kindred = Math.max(withFigure(entry, value), ranking.withoutFigure * (share[entry] ?? 0));
    if (!bestOf.has(entry)) share[entry] = kindred;
    if (by[entry] === 0) by[entry] = near;
  }
  // Who has the figure comes before who only speaks of the thing.
  for (const [entry, value] of share.entries())
    if (!bestOf.has(entry) && !bestKindred.has(entry)) share[entry] = ranking.withoutFigure * value;
  for (const [entry, value] of bestOf) {
    share[entry] = withFigure(entry, value);
    by[entry] = place;
  }
}
