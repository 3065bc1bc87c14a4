import { fullWeight } from '../engine/postings.ts';
import type { Concept } from './concepts.ts';
import type { SearchRecord } from './search-record.ts';

/** How many concepts of an entry are compared, and how many neighbours it gets. */
const most = { concepts: 40, neighbours: 8, linked: 12 } as const;

/** A concept that more than this share of the entries have, or more than so many, tells no neighbours. */
const widest = { share: 0.3, entries: 600 } as const;

/** How near a playbook and its instances are at least. */
const linkedNearness = 0.45;

/** What entries have neighbours, and are some. */
const compared: ReadonlySet<SearchRecord['type']> = new Set(['scenario', 'playbook']);

/** Nearest entries of each entry by the concepts that they share, nearest first; how near, up to 1. */
export type Neighbours = readonly (readonly (readonly [entry: number, nearness: number])[])[];

/** The neighbours of entries, in the order of their numbers. */
export function neighboursOf(records: readonly SearchRecord[]): Neighbours {
  const holders = new Map<Concept, number[]>();
  records.forEach(({ type, concepts }, number) => {
    if (!compared.has(type)) return;
    for (const concept of concepts.keys()) {
      if (structural.has(concept.type)) continue;
      const list = holders.get(concept) ?? [];
      holders.set(concept, list);
      list.push(number);
    }
  });
  const limit = Math.min(records.length * widest.share, widest.entries);
  const vectors = records.map(({ type, concepts }) => {
    if (!compared.has(type)) return [];
    const weighed = [...concepts].flatMap(([concept, weight]): [Concept, number][] => {
      const having = holders.get(concept)?.length ?? 0;
      if (having < 2 || having > limit) return [];
      return [[concept, (weight / fullWeight) * Math.log(records.length / having)]];
    });
    weighed.sort((a, b) => b[1] - a[1]);
    const kept = weighed.slice(0, most.concepts);
    const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
    return kept.map(([concept, weight]): [Concept, number] => [concept, weight / length]);
  });
  const numberOf = new Map(records.map(({ path }, number) => [path, number]));
  const weightOf = vectors.map((vector) => new Map(vector));
  return vectors.map((vector, number) => {
    const nearness = new Map<number, number>();
    for (const [concept, weight] of vector)
      for (const other of holders.get(concept) ?? []) {
        const shared = weightOf[other]?.get(concept);
        if (shared && other !== number) nearness.set(other, (nearness.get(other) ?? 0) + weight * shared);
      }
    for (const path of records[number]?.linked ?? []) {
      const other = numberOf.get(path);
      if (other !== undefined) nearness.set(other, Math.max(nearness.get(other) ?? 0, linkedNearness));
    }
    const nearest = [...nearness].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const linked = new Set(records[number]?.linked.flatMap((path) => numberOf.get(path) ?? []));
    return [
      ...nearest.filter(([other]) => linked.has(other)).slice(0, most.linked),
      ...nearest.filter(([other]) => !linked.has(other)).slice(0, most.neighbours),
    ];
  });
}

/** Types of concepts that tell how an entry is filed, not what it is about. */
const structural: ReadonlySet<Concept['type']> = new Set([
  'tier',
  'scope',
  'grade',
  'type',
  'scheme',
  'region',
  'city',
]);
