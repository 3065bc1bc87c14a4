import type { ScenarioRecord } from '../schema/scenario.ts';

/** What two cases may share, and how much a shared term of that kind weighs. */
export const relationWeights = {
  step: 4,
  industry: 3,
  enterprise: 2,
  stage: 2,
  technique: 2,
  metric: 1,
  region: 0.5,
} as const;
export type RelationKind = keyof typeof relationWeights;

/** A shared term and what it adds to the score. */
export interface RelationReason {
  kind: RelationKind;
  id: string;
  weight: number;
}

/** How near two cases are, with the reasons, the weightiest first. */
export interface Relation {
  score: number;
  reasons: readonly RelationReason[];
}

/** Of each case, by its id, the nearest others. */
export type Relations = ReadonlyMap<string, readonly { id: string; relation: Relation }[]>;

interface Case {
  id: string;
  record: ScenarioRecord;
}

function termsOf({ record }: Case): { kind: RelationKind; id: string }[] {
  const of = (kind: RelationKind, ids: readonly string[]) => [...new Set(ids)].map((id) => ({ kind, id }));
  return [
    ...of('step', record.steps),
    ...of('industry', record.industries),
    ...of('enterprise', [record.enterprise]),
    ...of('stage', record.stages),
    ...of('technique', record.techniques),
    ...of(
      'metric',
      record.results.map(({ metric }) => metric),
    ),
    ...of('region', record.region ? [record.region] : []),
  ];
}

/**
 * For each case the `count` nearest others. The score adds, for every shared
 * term, its kind's weight times log₂(N ÷ cases with the term): a rare term that
 * two cases share says more than a common one (inverse document frequency,
 * Spärck Jones 1972). At most half of the nearest are of the same enterprise.
 */
export function relate(cases: readonly Case[], count: number): Relations {
  const terms = cases.map(termsOf);
  const byTerm = new Map<string, Term>();
  for (const [place, those] of terms.entries()) {
    for (const { kind, id } of those) {
      const key = `${kind}:${id}`;
      const term = byTerm.get(key) ?? { reason: { kind, id, weight: 0 }, cases: [] };
      term.cases.push(place);
      byTerm.set(key, term);
    }
  }
  for (const { reason, cases: having } of byTerm.values())
    reason.weight = relationWeights[reason.kind] * Math.log2(cases.length / having.length);
  const weighed = terms.map((those) =>
    those.flatMap(({ kind, id }) => {
      const term = byTerm.get(`${kind}:${id}`);
      return term && term.reason.weight > 0 ? [term] : [];
    }),
  );
  const sets = weighed.map((those) => new Set(those));
  const scores = new Float64Array(cases.length);
  const enterprises = new Map<string, number>();
  const owner = Uint32Array.from(cases, ({ record }) => {
    const number = enterprises.get(record.enterprise) ?? enterprises.size;
    enterprises.set(record.enterprise, number);
    return number;
  });
  return new Map(
    cases.map((one, place) => {
      const own = weighed[place] ?? [];
      const isOwn = (other: number) => owner[other] === owner[place];
      const has = (other: number, term: Term) => sets[other]?.has(term) ?? false;
      const shared = (other: number) => own.filter((term) => has(other, term));
      const scoreOf = (other: number) => {
        let score = 0;
        for (const term of own) if (has(other, term)) score += term.reason.weight;
        return score;
      };
      const ranked = candidates(place, own, count, { isOwn, has }, scores)
        .map((other) => ({ other, id: cases[other]?.id ?? '', own: isOwn(other), score: scoreOf(other) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      // Many may be as near: what is shared is told of those that are named.
      const nearest = mixed(ranked, count).map(({ other, id, score }) => {
        const reasons = shared(other).map(({ reason }) => reason);
        return { id, relation: { score, reasons: reasons.sort((a, b) => b.weight - a.weight) } };
      });
      return [one.id, nearest];
    }),
  );
}

/**
 * The cases among which the nearest are: all of the same enterprise, and of the
 * others those that may be among the first `count`. Terms are looked through
 * from the weightiest on, until a case that shares none of them could not reach
 * the first with all that are left (MaxScore, Turtle and Flood 1995); a large
 * catalogue has too many pairs to look at each. The rest of the terms are asked
 * of those alone that may still get there, of whom each leaves fewer. `scores` is
 * all zero, before and after.
 */
function candidates(
  place: number,
  own: readonly Term[],
  count: number,
  { isOwn, has }: { isOwn: (other: number) => boolean; has: (other: number, term: Term) => boolean },
  scores: Float64Array,
): number[] {
  const ordered = own.toSorted(
    ({ reason: a }, { reason: b }) =>
      Number(b.kind === 'enterprise') - Number(a.kind === 'enterprise') || b.weight - a.weight,
  );
  let left = own.reduce((sum, { reason }) => sum + reason.weight, 0);
  const [best, bestOwn] = [new Best(count), new Best(count)];
  const found: number[] = [];
  const add = (other: number, weight: number) => {
    const score = (scores[other] ?? 0) + weight;
    scores[other] = score;
    const among = isOwn(other) ? bestOwn : best;
    if (score > among.least) among.offer(other, score);
  };
  const mayBeAmong = (other: number) =>
    (scores[other] ?? 0) + left + rounding >= (isOwn(other) ? bestOwn.least : best.least);
  let asked = 0;
  for (const { cases, reason } of ordered) {
    for (const other of cases) {
      if (other === place) continue;
      if (scores[other] === 0) found.push(other);
      add(other, reason.weight);
    }
    left -= reason.weight;
    asked += 1;
    if (best.least > left + rounding) break;
  }
  let kept = found.filter(mayBeAmong);
  for (const term of ordered.slice(asked)) {
    for (const other of kept) if (has(other, term)) add(other, term.reason.weight);
    left -= term.reason.weight;
    kept = kept.filter(mayBeAmong);
  }
  for (const other of found) scores[other] = 0;
  return kept;
}

/** More than sums of weights can differ by the order in which they are added. */
const rounding = 1e-6;

/** The best of some things whose scores only grow. */
class Best {
  readonly #count: number;
  readonly #ranked: { one: number; score: number }[] = [];
  /** What a score has to exceed to be among them: 0 while there are fewer than wanted. */
  least = 0;

  constructor(count: number) {
    this.#count = count;
  }

  offer(one: number, score: number): void {
    const before = this.#ranked.findIndex((other) => other.one === one);
    if (before >= 0) this.#ranked.splice(before, 1);
    const at = this.#ranked.findIndex((other) => other.score < score);
    this.#ranked.splice(at < 0 ? this.#ranked.length : at, 0, { one, score });
    if (this.#ranked.length > this.#count) this.#ranked.pop();
    this.least = this.#ranked[this.#count - 1]?.score ?? 0;
  }
}

/** A term, what it adds to the score of two cases that share it, and the places of those that have it. */
interface Term {
  /** One for all pairs that share it: with size one for each took a quarter of what the catalogue takes. */
  reason: RelationReason;
  cases: number[];
}

/** The first `count` of a ranking, of which at most half are `own`. */
function mixed<T extends { own: boolean }>(ranked: readonly T[], count: number): T[] {
  const kept: T[] = [];
  let owned = 0;
  for (const one of ranked) {
    if (kept.length === count) break;
    if (one.own && ++owned > count / 2) continue;
    kept.push(one);
  }
  return kept;
}
