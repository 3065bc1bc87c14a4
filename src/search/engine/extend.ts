import { votes } from './asked.ts';
import type { StoredAnswers } from './index-format.ts';
import { isRelated, type Ranked, type Ranking } from './rank.ts';
import { extending } from './weights.ts';

/** Nearest entries of an entry, each with how near it is, up to 1. */
export type NeighboursOf = (entry: number) => Promise<readonly (readonly [entry: number, nearness: number])[]>;

/** Gives what answers each question that people ask. */
export type GetAnswers = () => Promise<readonly StoredAnswers[]>;

/**
 * A ranking in which entries gain that are like the best ones, or answer what
 * others asked who asked alike, and those that nothing of the query found are
 * added as related: what is about the same is wanted, in whatever words it is told.
 */
export async function extend(ranking: Ranking, neighboursOf: NeighboursOf, getAnswers: GetAnswers): Promise<Ranking> {
  const leading = ranking.results.slice(0, extending.leading);
  const best = leading[0]?.score ?? 0;
  if (best === 0) return ranking;
  const [near, answers] = await Promise.all([
    Promise.all(leading.map(({ entry }) => neighboursOf(entry))),
    ranking.asked.length > 0 ? getAnswers() : [],
  ]);
  const alike = new Map<number, number>();
  leading.forEach(({ score }, place) => {
    if (score < best * extending.strong) return;
    const share = extending.share / (1 + place * extending.fading);
    for (const [entry, nearness] of near[place] ?? [])
      alike.set(entry, (alike.get(entry) ?? 0) + (score / best) * nearness * share);
  });
  for (const [entry, gain] of alike) alike.set(entry, Math.min(gain, extending.most));

  const found = new Map(ranking.results.map((result) => [result.entry, result]));
  for (const gains of [alike, votes(ranking.asked, answers)])
    for (const [entry, gain] of gains) {
      const known = found.get(entry);
      const added = best * gain;
      if (known) found.set(entry, { ...known, score: known.score + added });
      else if (gain >= extending.least)
        found.set(entry, { entry, score: added, reasons: [], lacks: [], neighbour: true } satisfies Ranked);
    }
  const results = [...found.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
  const firstRelated = results.findIndex((result) => isRelated(result, results[0]?.score ?? 0));
  return { ...ranking, results, answers: firstRelated === -1 ? results.length : firstRelated };
}
