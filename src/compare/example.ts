import type { Catalogue, Scenario } from '../catalogue/catalogue.ts';
import { isAttributable } from '../schema/result.ts';

/** Three cases of one playbook that measured the same on their application: an example of a comparison. */
export function exampleOf({ playbooks }: Pick<Catalogue, 'playbooks'>): readonly Scenario[] {
  for (const { cases } of playbooks) {
    const measured = cases.flatMap((scenario) =>
      scenario.results
        .filter(({ result }) => isAttributable(result) && result.change === 'relative' && !result.claim)
        .map(({ metric, result }) => ({ scenario, measured: `${metric.id} ${result.scope}` })),
    );
    for (const same of Map.groupBy(measured, (one) => one.measured).values()) {
      const distinct = [...new Set(same.map(({ scenario }) => scenario))];
      if (distinct.length > 2) return distinct.slice(0, 3);
    }
  }
  return [];
}
