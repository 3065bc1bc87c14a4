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
export type Neighbours = readonly (readonly Near[])[];

/** An entry, and how near it is. */
type Near = readonly [entry: number, nearness: number];

/** The neighbours of entries, in the order of their numbers. */
export function neighboursOf(records: readonly SearchRecord[]): Neighbours {
  const holders = new Map<Concept, number>();
  for (const { type, concepts } of records)
    if (compared.has(type))
      for (const concept of concepts.keys())
        if (!structural.has(concept.type)) holders.set(concept, (holders.get(concept) ?? 0) + 1);
  const limit = Math.min(records.length * widest.share, widest.entries);
  const vectors = records.map(({ type, concepts }) => {
    if (!compared.has(type)) return [];
    const weighed = [...concepts].flatMap(([concept, weight]): [Concept, number][] => {
      const having = holders.get(concept) ?? 0;
      if (having < 2 || having > limit) return [];
      return [[concept, (weight / fullWeight) * Math.log(records.length / having)]];
    });
    weighed.sort((a, b) => b[1] - a[1]);
    const kept = weighed.slice(0, most.concepts);
    const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
    return kept.map(([concept, weight]): [Concept, number] => [concept, weight / length]);
  });
  const numberOf = new Map(records.map(({ path }, number) => [path, number]));
  const sharers = sharersOf(vectors);
  // How near each is to the one in turn; all are 0 again before the next.
  const nearness = new Float64Array(records.length);
  return vectors.map((vector, number) => {
    const near: number[] = [];
    const set = (other: number, now: number) => {
      if (nearness[other] === 0) near.push(other);
      nearness[other] = now;
    };
    for (const [concept, weight] of vector)
      for (const [other, shared] of sharers.get(concept) ?? [])
        if (other !== number) set(other, (nearness[other] ?? 0) + weight * shared);
    const linked = new Set(records[number]?.linked.flatMap((path) => numberOf.get(path) ?? []));
    for (const other of linked) set(other, Math.max(nearness[other] ?? 0, linkedNearness));
    const found = near.map((other): Near => [other, nearness[other] ?? 0]);
    for (const other of near) nearness[other] = 0;
    return [
      ...nearest(found, (other) => linked.has(other), most.linked),
      ...nearest(found, (other) => !linked.has(other), most.neighbours),
    ];
  });
}

/** What a concept weighs, by each that has it. */
type Vector = readonly (readonly [concept: Concept, weight: number])[];

/** Who has each concept among what is compared of it, and what it weighs there. */
function sharersOf(vectors: readonly Vector[]): Map<Concept, [entry: number, weight: number][]> {
  const sharers = new Map<Concept, [number, number][]>();
  vectors.forEach((vector, number) => {
    for (const [concept, weight] of vector) {
      const list = sharers.get(concept) ?? [];
      sharers.set(concept, list);
      list.push([number, weight]);
    }
  });
  return sharers;
}

/** The nearest `count` of those that are wanted, nearest first. Few are kept of thousands, so they are not all sorted. */
function nearest(found: readonly Near[], isWanted: (other: number) => boolean, count: number): Near[] {
  const best: Near[] = [];
  for (const one of found) {
    const last = best[count - 1];
    if (!isWanted(one[0]) || (last && !isNearer(one, last))) continue;
    const place = best.findIndex((other) => isNearer(one, other));
    best.splice(place < 0 ? best.length : place, 0, one);
    best.length = Math.min(best.length, count);
  }
  return best;
}

const isNearer = (one: Near, other: Near): boolean => one[1] > other[1] || (one[1] === other[1] && one[0] < other[0]);

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
