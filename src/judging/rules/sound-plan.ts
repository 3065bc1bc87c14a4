import type { Wording } from '../../schema/text.ts';
import { duplicateId, missingTerm, type SeedRule } from './seed-rule.ts';

/** What the plan's measures and the safety measures refer to is there, and measures stand once. */
export const soundPlan = {
  about: {},
  judge: (seeds, report) => {
    const idsOf = (terms: readonly { id: string }[]) => new Set(terms.map(({ id }) => id));
    const standards = idsOf(seeds.standards);
    const lists = {
      techniques: { ids: idsOf(seeds.techniques), what: { zh: '技术', en: 'technique' } },
      industries: { ids: idsOf(seeds.industries), what: { zh: '行业', en: 'industry' } },
      standards: { ids: standards, what: { zh: '标准', en: 'standard' } },
    } satisfies Record<string, { ids: ReadonlySet<string>; what: Wording }>;
    const seen = new Set<string>();
    seeds.plan.tasks.forEach(({ measures }, task) => {
      measures.forEach(({ id, relates }, measure) => {
        const path = ['tasks', task, 'measures', measure];
        if (seen.has(id)) report('plan', [...path, 'id'], duplicateId(id));
        seen.add(id);
        for (const [name, { ids, what }] of Object.entries(lists)) {
          relates[name as keyof typeof lists].forEach((term, index) => {
            if (!ids.has(term)) report('plan', [...path, 'relates', name, index], missingTerm(term, what));
          });
        }
      });
    });
    seeds.safetyMeasures.forEach((measure, index) => {
      measure.standards.forEach((id, number) => {
        if (!standards.has(id))
          report('safetyMeasures', [index, 'standards', number], missingTerm(id, lists.standards.what));
      });
    });
  },
} satisfies SeedRule;
