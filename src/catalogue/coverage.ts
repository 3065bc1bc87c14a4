import type { Scenario } from './catalogue.ts';
import { type ScenarioFacet, scenarioValues } from './facets.ts';

/** How many scenarios stand where two facets cross: `count(row, column)`, and the greatest of them. */
export interface Coverage {
  count(row: string, column: string): number;
  most: number;
}

/** Counts scenarios by the values of two facets; a scenario with several values counts in each of its cells. */
export function coverage(scenarios: readonly Scenario[], rows: ScenarioFacet, columns: ScenarioFacet): Coverage {
  const cells = new Map<string, number>();
  const key = (row: string, column: string) => `${row}\n${column}`;
  for (const scenario of scenarios) {
    const values = scenarioValues(scenario);
    for (const row of values[rows]) {
      for (const column of values[columns]) cells.set(key(row, column), (cells.get(key(row, column)) ?? 0) + 1);
    }
  }
  return { count: (row, column) => cells.get(key(row, column)) ?? 0, most: Math.max(0, ...cells.values()) };
}
