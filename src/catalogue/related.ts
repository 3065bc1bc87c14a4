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
export function relate(
  cases: readonly Case[],
  count: number,
): Map<string, readonly { id: string; relation: Relation }[]> {
  const byTerm = new Map<string, { weight: number; kind: RelationKind; id: string; cases: string[] }>();
  const terms = new Map(cases.map((one) => [one.id, termsOf(one)]));
  for (const one of cases) {
    for (const { kind, id } of terms.get(one.id) ?? []) {
      const key = `${kind}:${id}`;
      const entry = byTerm.get(key) ?? { weight: 0, kind, id, cases: [] };
      entry.cases.push(one.id);
      byTerm.set(key, entry);
    }
  }
  for (const entry of byTerm.values()) {
    entry.weight = relationWeights[entry.kind] * Math.log2(cases.length / entry.cases.length);
  }
  const enterpriseOf = new Map(cases.map(({ id, record }) => [id, record.enterprise]));
  return new Map(
    cases.map(({ id, record }) => {
      const found = new Map<string, RelationReason[]>();
      for (const { kind, id: term } of terms.get(id) ?? []) {
        const entry = byTerm.get(`${kind}:${term}`);
        if (!entry || entry.weight === 0) continue;
        for (const other of entry.cases) {
          if (other === id) continue;
          const reasons = found.get(other);
          const reason = { kind, id: term, weight: entry.weight };
          if (reasons) reasons.push(reason);
          else found.set(other, [reason]);
        }
      }
      const ranked = [...found]
        .map(([other, reasons]) => ({
          id: other,
          relation: {
            score: reasons.reduce((sum, { weight }) => sum + weight, 0),
            reasons: reasons.sort((a, b) => b.weight - a.weight),
          },
        }))
        .sort((a, b) => b.relation.score - a.relation.score || (a.id < b.id ? -1 : 1));
      return [id, mixed(ranked, count, (other) => enterpriseOf.get(other) === record.enterprise)];
    }),
  );
}

/** The first `count` of a ranking, of which at most half are `own`. */
function mixed<T extends { id: string }>(ranked: readonly T[], count: number, own: (id: string) => boolean): T[] {
  const kept: T[] = [];
  let owned = 0;
  for (const one of ranked) {
    if (kept.length === count) break;
    if (own(one.id) && ++owned > count / 2) continue;
    kept.push(one);
  }
  return kept;
}
