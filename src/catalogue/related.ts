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
      const term = byTerm.get(key) ?? { kind, id, weight: 0, cases: [] };
      term.cases.push(place);
      byTerm.set(key, term);
    }
  }
  for (const term of byTerm.values())
    term.weight = relationWeights[term.kind] * Math.log2(cases.length / term.cases.length);
  const weighed = terms.map((those) =>
    those.flatMap(({ kind, id }) => {
      const term = byTerm.get(`${kind}:${id}`);
      return term && term.weight > 0 ? [term] : [];
    }),
  );
  const sets = weighed.map((those) => new Set(those));
  const scores = new Float64Array(cases.length);
  return new Map(
    cases.map((one, place) => {
      const own = weighed[place] ?? [];
      const isOwn = (other: number) => cases[other]?.record.enterprise === one.record.enterprise;
      const shared = (other: number) => own.filter((term) => sets[other]?.has(term));
      const ranked = candidates(place, own, count, isOwn, scores)
        .map((other) => {
          const reasons = shared(other).map(({ kind, id, weight }) => ({ kind, id, weight }));
          return {
            id: cases[other]?.id ?? '',
            own: isOwn(other),
            relation: {
              score: reasons.reduce((sum, { weight }) => sum + weight, 0),
              reasons: reasons.sort((a, b) => b.weight - a.weight),
            },
          };
        })
        .sort((a, b) => b.relation.score - a.relation.score || (a.id < b.id ? -1 : 1));
      return [one.id, mixed(ranked, count).map(({ id, relation }) => ({ id, relation }))];
    }),
  );
}

/**
 * The cases among which the nearest are: all of the same enterprise, and of the
 * others those that may be among the first `count`. Terms are looked through
 * from the weightiest on, until a case that shares none of them could not reach
 * the first with all that are left (MaxScore, Turtle and Flood 1995); a large
 * catalogue has too many pairs to look at each. `scores` is all zero, before and after.
 */
function candidates(
  place: number,
  own: readonly Term[],
  count: number,
  isOwn: (other: number) => boolean,
  scores: Float64Array,
): number[] {
  const ordered = own.toSorted(
    (a, b) => Number(b.kind === 'enterprise') - Number(a.kind === 'enterprise') || b.weight - a.weight,
  );
  let left = own.reduce((sum, { weight }) => sum + weight, 0);
  let least = 0;
  const found: number[] = [];
  for (const { cases, weight } of ordered) {
    for (const other of cases) {
      const before = scores[other] ?? 0;
      if (before === 0 && other !== place) found.push(other);
      scores[other] = before + weight;
    }
    left -= weight;
    least = scoreAt(found, count, isOwn, scores);
    if (least > left + rounding) break;
  }
  const leastOwn = scoreAt(found, count, (other) => !isOwn(other), scores);
  const kept = found.filter((other) => (scores[other] ?? 0) + left + rounding >= (isOwn(other) ? leastOwn : least));
  for (const other of found) scores[other] = 0;
  scores[place] = 0;
  return kept;
}

/** More than sums of weights can differ by the order in which they are added. */
const rounding = 1e-6;

/** The score of the `count`th best, some left out; 0 where there are fewer. */
function scoreAt(
  found: readonly number[],
  count: number,
  isOut: (other: number) => boolean,
  scores: Float64Array,
): number {
  const best: number[] = [];
  for (const other of found) {
    const score = scores[other] ?? 0;
    if ((best.length === count && score <= (best.at(-1) ?? 0)) || isOut(other)) continue;
    const at = best.findIndex((one) => one < score);
    best.splice(at < 0 ? best.length : at, 0, score);
    if (best.length > count) best.pop();
  }
  return best.length === count ? (best.at(-1) ?? 0) : 0;
}

/** A term, what it adds to the score of two cases that share it, and the places of those that have it. */
interface Term extends RelationReason {
  weight: number;
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
