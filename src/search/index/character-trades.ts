import { keyPrefix } from '../engine/index-format.ts';
import type { Concept } from './concepts.ts';
import type { KnownConcepts } from './record-words.ts';
import { tradesOf } from './trades.ts';

/** In how many words of the lexicon a character has to stand, and what share of them in one trade, to hint at it. */
const least = { words: 6, share: 0.45 } as const;

/**
 * The trade that a Chinese character hints at: 钢 at steel, 药 at
 * pharmaceuticals. Told by the trades of the lexicon's words that have it, for
 * words that the lexicon has not. Each as the key of the trade's concept and
 * its share in hundredths.
 */
export function characterTrades(
  { all, byId }: Pick<KnownConcepts, 'all' | 'byId'>,
  keyOf: (concept: Concept) => string,
): Map<string, readonly [key: string, share: number]> {
  const counts = new Map<string, Map<Concept, number>>();
  for (const concept of all) {
    const trades = tradesOf(concept, byId);
    if (trades.size !== 1) continue;
    const [trade] = trades;
    if (!trade) continue;
    for (const word of concept.words)
      for (const character of new Set(word.match(/\p{sc=Han}/gu) ?? [])) {
        const found = counts.get(character) ?? new Map<Concept, number>();
        counts.set(character, found);
        found.set(trade, (found.get(trade) ?? 0) + 1);
      }
  }
  const hints = new Map<string, readonly [string, number]>();
  for (const [character, found] of counts) {
    const total = [...found.values()].reduce((sum, count) => sum + count, 0);
    const [trade, count] = [...found].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (!trade || !count || total < least.words || count / total < least.share) continue;
    hints.set(keyPrefix.character + character, [keyOf(trade), Math.round((100 * count) / total)]);
  }
  return hints;
}
