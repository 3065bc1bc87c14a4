import type { LinkedResult, Scenario } from '../catalogue/catalogue.ts';
import type { Grade } from '../catalogue/evidence.ts';
import { grades } from '../catalogue/evidence.ts';
import { baseAmount } from '../catalogue/figure.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Metric } from '../schema/seeds/metric.ts';
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
  /** Changes in per cent of before, or levels in the metric's own dimension. */
  change: 'relative' | 'none';
  /** Smallest amount first. */
  figures: readonly PlacedFigure[];
  byGrade: readonly GradeSummary[];
}

/**
 * The figures that cases report, by metric: changes in per cent together, and
 * levels together where the metric has one dimension. Estimates, figures on
 * which no direction is better, and changes in the unit itself are left out:
 * they do not compare.
 */
export function metricDistributions(scenarios: readonly Scenario[], units: Vocabulary['units']): MetricDistribution[] {
  const placed = scenarios.flatMap((scenario) =>
    scenario.results.flatMap((linked): (PlacedFigure & { key: string })[] => {
      const { result, metric } = linked;
      if (result.claim || metric.direction === 'neutral' || result.change === 'absolute') return [];
      if (result.change === 'none' && metric.dimension === 'any') return [];
      const amount = baseAmount(result, result.unit, units);
      if (amount === undefined) return [];
      // Levels of a compound unit (s/unit) compare with those of the same one only.
      const kind =
        result.change === 'none' && result.unit.includes('/') ? `none ${result.unit.split('/')[1]}` : result.change;
      return [{ scenario, result: linked, amount, key: `${metric.id} ${kind}` }];
    }),
  );
  return [...Map.groupBy(placed, ({ key }) => key).values()]
    .flatMap((group): MetricDistribution[] => {
      const first = group[0]?.result;
      if (!first) return [];
      const figures = group
        .map(({ scenario, result, amount }) => ({ scenario, result, amount }))
        .sort((a, b) => a.amount - b.amount);
      const higher = first.metric.direction === 'higher';
      return [
        {
          metric: first.metric,
          change: first.result.change === 'relative' ? 'relative' : 'none',
          figures,
          byGrade: grades.map((grade) => {
            const own = figures.filter(({ result }) => result.grade === grade);
            return {
              grade,
              count: own.length,
              best: higher ? own.at(-1) : own[0],
              median: median(own.map(({ amount }) => amount)),
            };
          }),
        },
      ];
    })
    .sort((a, b) => b.figures.length - a.figures.length);
}
