import type { Concept } from './concepts.ts';

/** The industries that a concept is a kind or a part of. */
export function tradesOf(concept: Concept, byId: ReadonlyMap<string, Concept>): Set<Concept> {
  const trades = new Set<Concept>();
  const seen = new Set([concept]);
  const open = [concept];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.type === 'industry') {
      trades.add(one);
      continue;
    }
    for (const id of one.broader) {
      const above = byId.get(id);
      if (!above || seen.has(above)) continue;
      seen.add(above);
      open.push(above);
    }
  }
  return trades;
}
