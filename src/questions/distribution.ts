import type { LinkedResult, Scenario } from '../catalogue/catalogue.ts';
import type { Grade } from '../catalogue/evidence.ts';
import { grades } from '../catalogue/evidence.ts';
import { baseAmount } from '../catalogue/figure.ts';
import { type ScopeGroup, scopeGroupOf, scopeGroups } from '../catalogue/worth.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Metric } from '../schema/seeds/metric.ts';
import type { Text } from '../schema/text.ts';
import { median } from './tally.ts';

/** A figure with its case and the number by which it is placed. */
export interface PlacedFigure {
  scenario: Scenario;
  result: LinkedResult;
  /** A share for changes in per cent (-0.4 for 40 % less); for levels, base units. */
  amount: number;
}

/** What figures of one grade say: how many, the best and the one in the middle. */
export interface GradeSummary {
  grade: Grade;
  count: number;
  best: PlacedFigure | undefined;
  median: number | undefined;
}

/** Figures of one metric that can be set against each other. */
export interface MetricDistribution {
  metric: Metric;
  /** What they were measured on: figures of an application never stand beside those of a whole plant. */
  scope: ScopeGroup;
  /** Changes in per cent of before, or levels in the metric's own dimension. */
  change: 'relative' | 'none';
  /** What levels are of: the same for all of them. */
  object: Text | undefined;
  /** Smallest amount first. */
  figures: readonly PlacedFigure[];
  byGrade: readonly GradeSummary[];
}

/**
 * The figures that cases report, by metric and scope: changes in per cent
 * together; levels together where they are of the same object in the same
 * dimension. Estimates, extents, figures on which no direction is better, and
 * changes in the unit itself are left out: they do not compare. Those of the
 * application or line come first.
 */
export function metricDistributions(scenarios: readonly Scenario[], units: Vocabulary['units']): MetricDistribution[] {
  return [...comparableFigures(scenarios, units).values()]
    .flatMap((group) => distributionOf(group))
    .sort((a, b) => Number(b.scope === 'application') - Number(a.scope === 'application') || inOrder(a, b));
}

/** The figures of cases that can be set against each other, by what they have in common: `relativeKey` of changes in per cent. */
export function comparableFigures(
  scenarios: readonly Scenario[],
  units: Vocabulary['units'],
): Map<string, PlacedFigure[]> {
  const placed = scenarios.flatMap((scenario) =>
    scenario.results.flatMap((linked): (PlacedFigure & { key: string })[] => {
      const { result, metric } = linked;
      if (result.claim || metric.direction === 'neutral' || result.nature === 'extent') return [];
      if (result.change === 'absolute' || (result.change === 'none' && metric.dimension === 'any')) return [];
      const amount = baseAmount(result, result.unit, units);
      if (amount === undefined) return [];
      const scope = scopeGroupOf(result.scope);
      const key =
        result.change === 'relative'
          ? relativeKey(metric.id, scope)
          : `${metric.id} ${scope} ${levelKey(scenario, linked)}`;
      return [{ scenario, result: linked, amount, key }];
    }),
  );
  return Map.groupBy(placed, ({ key }) => key);
}

/** What changes of a metric in per cent have in common that were measured on the same. */
export const relativeKey = (metric: string, scope: ScopeGroup): string => `${metric} ${scope} relative`;

/**
 * By what a level is told from others that it cannot be set against: the
 * dimension below the stroke of its unit, and its object. A share is of what its
 * metric names; any other level without an object stands for its own case only.
 */
function levelKey({ id }: Scenario, { result, metric }: LinkedResult): string {
  const [, per = ''] = result.unit.split('/');
  const object = result.object ? bare(result.object.zh) : metric.dimension === 'share' ? '' : `case ${id}`;
  return `none ${per} ${object}`;
}

/** The words of an object without case, spaces and punctuation: by these two of them are told to be the same. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');

/** Those of which more was told first; of equals the narrower scope. */
const inOrder = (a: MetricDistribution, b: MetricDistribution): number =>
  b.figures.length - a.figures.length || scopeGroups.indexOf(a.scope) - scopeGroups.indexOf(b.scope);

/** Figures of one metric and scope as a distribution; none of no figures. `change` says what they are all of. */
export function distributionOf(
  group: readonly PlacedFigure[],
  change: MetricDistribution['change'] = group[0]?.result.result.change === 'relative' ? 'relative' : 'none',
): MetricDistribution[] {
  const first = group[0]?.result;
  if (!first) return [];
  const { metric, result } = first;
  const figures = group
    .map(({ scenario, result: linked, amount }) => ({ scenario, result: linked, amount }))
    .sort((a, b) => a.amount - b.amount);
  return [
    {
      metric,
      scope: scopeGroupOf(result.scope),
      change,
      object: change === 'relative' ? undefined : result.object,
      figures,
      byGrade: grades.map((grade) => {
        const own = figures.filter((figure) => figure.result.grade === grade);
        return {
          grade,
          count: own.length,
          best: metric.direction === 'higher' ? own.at(-1) : own[0],
          median: median(own.map(({ amount }) => amount)),
        };
      }),
    },
  ];
}
