import type { NamedConcept, Part, Plan } from './query.ts';
import { fusion } from './weights.ts';

/** Scores of the entries that have a token, by the engine's id of the entry. */
export type LookUp = (token: string) => Promise<ReadonlyMap<string, number>>;

export interface Ranked {
  id: string;
  score: number;
  /** Concepts that it was found by; `written` where it has the words of the query's part as well, in either language. */
  reasons: readonly (Pick<NamedConcept, 'label' | 'words'> & { part: string; written: boolean })[];
}

export interface Ranking {
  results: Ranked[];
  /** Parts that no entry has whole, as written or as a concept. */
  unknown: string[];
}

/** Entries by how much of a plan they have, and where. */
export async function rank(plan: Plan, lookUp: LookUp): Promise<Ranking> {
  const [found, adjacent] = await Promise.all([
    Promise.all(plan.parts.map((part) => findPart(part, lookUp))),
    Promise.all(plan.adjacent.map(lookUp)),
  ]);
  const emphasis = plan.parts.map(({ soft }) => (soft ? fusion.soft : 1));
  const weights = found.map(
    (hits, index) => (emphasis[index] ?? 1) * Math.max(0, ...[...hits.values()].map(({ score }) => score)),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const entries = new Map<string, { score: number; share: number; reasons: Ranked['reasons'][number][] }>();
  found.forEach((hits, index) => {
    for (const [id, { score, share, concept, written }] of hits) {
      const entry = entries.get(id) ?? { score: 0, share: 0, reasons: [] };
      entry.score += score * (emphasis[index] ?? 1);
      entry.share += (share * (weights[index] ?? 0)) / whole;
      if (concept) {
        const { label, words } = concept;
        entry.reasons.push({ part: plan.parts[index]?.text ?? '', label, words, written });
      }
      entries.set(id, entry);
    }
  });
  for (const hits of adjacent) {
    for (const [id, score] of hits) {
      const entry = entries.get(id);
      if (entry) entry.score += (score * fusion.adjacency) / Math.max(1, adjacent.length);
    }
  }
  const best = Math.max(0, ...[...entries.values()].map(({ share }) => share));
  const results = [...entries]
    .filter(([, { share }]) => share >= best * fusion.enough)
    .map(([id, { score, share, reasons }]) => ({ id, score: score * share ** fusion.coverage, reasons }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const unknown = plan.parts.flatMap(({ text }, index) =>
    [...(found[index]?.values() ?? [])].some(({ share }) => share > 0.85) ? [] : [text],
  );
  return { results, unknown };
}

interface PartHit {
  score: number;
  share: number;
  concept: NamedConcept | undefined;
  /** It has all of the part's words. */
  written: boolean;
}

async function findPart({ tokens, concepts }: Part, lookUp: LookUp): Promise<Map<string, PartHit>> {
  const [written, named] = await Promise.all([
    Promise.all(tokens.map(lookUp)),
    Promise.all(concepts.map(({ token }) => lookUp(token))),
  ]);
  const hits = new Map<string, { written: number; count: number; named: number; concept: PartHit['concept'] }>();
  const hit = (id: string) => {
    const one = hits.get(id) ?? { written: 0, count: 0, named: 0, concept: undefined };
    hits.set(id, one);
    return one;
  };
  for (const scores of written) {
    for (const [id, score] of scores) {
      const one = hit(id);
      one.written += score / tokens.length;
      one.count += 1;
    }
  }
  named.forEach((scores, index) => {
    for (const [id, score] of scores) {
      const one = hit(id);
      const worth = score * (concepts[index]?.name ? fusion.name : fusion.concept);
      if (worth <= one.named) continue;
      one.named = worth;
      one.concept = concepts[index];
    }
  });
  return new Map(
    [...hits].flatMap(([id, one]): [string, PartHit][] => {
      const share = one.count / Math.max(1, tokens.length);
      const written = share < fusion.partial ? 0 : one.written * share ** fusion.coverage;
      if (written === 0 && one.named === 0) return [];
      return [
        [
          id,
          {
            score: Math.max(written, one.named) + fusion.both * Math.min(written, one.named),
            share: Math.max(written > 0 ? share : 0, one.named > 0 ? 0.9 : 0),
            concept: one.concept,
            written: share === 1,
          },
        ],
      ];
    }),
  );
}
