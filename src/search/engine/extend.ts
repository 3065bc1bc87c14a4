import { isRelated, type Ranked, type Ranking } from './rank.ts';
import { extending } from './weights.ts';

/** Nearest entries of an entry, each with how near it is, up to 1. */
export type NeighboursOf = (entry: number) => Promise<readonly (readonly [entry: number, nearness: number])[]>;

/**
 * A ranking in which entries that are like the best ones gain, and those that
 * nothing of the query found are added as related: what is about the same is
 * wanted, in whatever words it is told.
 */
export async function extend(ranking: Ranking, neighboursOf: NeighboursOf): Promise<Ranking> {
  const leading = ranking.results.slice(0, extending.leading);
  const best = leading[0]?.score ?? 0;
  if (best === 0) return ranking;
  const found = new Map(ranking.results.map((result) => [result.entry, result]));
  const gains = new Map<number, number>();
  const near = await Promise.all(leading.map(({ entry }) => neighboursOf(entry)));
  leading.forEach(({ score }, place) => {
    if (score < best * extending.strong) return;
    for (const [entry, nearness] of near[place] ?? [])
      gains.set(entry, (gains.get(entry) ?? 0) + (score * nearness * extending.share) / (1 + place * extending.fading));
  });
  for (const [entry, gain] of gains) {
    const known = found.get(entry);
    const added = Math.min(gain, best * extending.most);
    if (known) found.set(entry, { ...known, score: known.score + added });
    else if (added >= best * extending.least)
      found.set(entry, { entry, score: added, reasons: [], lacks: [], neighbour: true } satisfies Ranked);
  }
  const results = [...found.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
  const firstRelated = results.findIndex((result) => isRelated(result, results[0]?.score ?? 0));
  return { ...ranking, results, answers: firstRelated === -1 ? results.length : firstRelated };
}
