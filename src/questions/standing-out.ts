import type { Scenario } from '../catalogue/catalogue.ts';
import { grades } from '../catalogue/evidence.ts';
import { isAttributable } from '../schema/result.ts';

/**
 * The `count` cases whose figure of merit stands on the best evidence: measured
 * gains only, compared with a state before; one of each enterprise and of each
 * industry, so that the choice shows the breadth of the catalogue. Gains of the
 * application or its line come first, those of a whole plant fill up. Within a
 * grade those come first whose figures a second reader has compared with their
 * sources, then the catalogue's own order.
 */
export function standingOut(scenarios: readonly Scenario[], count: number): Scenario[] {
  const gains = scenarios.filter(
    ({ headline, record }) =>
      headline?.outcome === 'better' &&
      !headline.result.claim &&
      headline.result.nature === 'outcome' &&
      headline.result.change === 'relative' &&
      record.kind === 'ai' &&
      !record.caveat,
  );
  const rank = ({ headline, record }: Scenario) =>
    (headline && isAttributable(headline.result) ? 0 : 10) +
    (headline ? grades.indexOf(headline.grade) : grades.length) * 2 +
    (record.checked ? 0 : 1);
  const taken = new Set<string>();
  const chosen: Scenario[] = [];
  for (const scenario of gains.toSorted((a, b) => rank(a) - rank(b))) {
    const keys = [scenario.enterprise.id, scenario.industries[0]?.id ?? ''];
    if (chosen.length === count || keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    chosen.push(scenario);
  }
  return chosen;
}
