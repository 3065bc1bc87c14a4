import type { Catalogue, LinkedReport, LinkedResult, Playbook, Scenario } from '../catalogue/catalogue.ts';
import { baseAmount } from '../catalogue/figure.ts';
import { scopeGroupOf, scopeGroups } from '../catalogue/worth.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Statement } from '../schema/playbook-statement.ts';
import type { Metric } from '../schema/seeds/metric.ts';
import { changeScale } from './change-scale.ts';
import { distributionOf, type MetricDistribution, metricDistributions, type PlacedFigure } from './distribution.ts';
import { usesAi } from './kinds.ts';
import { median } from './tally.ts';

/** A figure of a metric with its case. */
export interface MetricFigure {
  scenario: Scenario;
  linked: LinkedResult;
}

/** Everything that the catalogue knows of a metric. */
export interface MetricKnowledge {
  metric: Metric;
  /** Every figure that a case states, those of the narrowest scope and the best evidence first. */
  figures: readonly MetricFigure[];
  /** Figures of cases that use AI where they compare: changes first, then levels; those of the application first. */
  distributions: readonly MetricDistribution[];
  /** How playbooks measure it. */
  kpis: readonly { playbook: Playbook; item: Statement<'kpis'> }[];
  /** What is reported of it elsewhere, by playbook. */
  reported: readonly { playbook: Playbook; reports: readonly LinkedReport[] }[];
}

const known = new WeakMap<Catalogue, readonly MetricKnowledge[]>();

/** What is known of every metric, in the vocabulary's order; worked out once for a catalogue. */
export function metricKnowledge(catalogue: Catalogue): readonly MetricKnowledge[] {
  const found = known.get(catalogue) ?? [...catalogue.vocabulary.metrics.values()].map((one) => gather(one, catalogue));
  known.set(catalogue, found);
  return found;
}

const scopeOrder = ['application', 'line', 'workshop', 'plant', 'group'];

function gather(metric: Metric, { scenarios, playbooks, vocabulary: { units } }: Catalogue): MetricKnowledge {
  const figures = scenarios
    .flatMap((scenario) =>
      scenario.results.filter((one) => one.metric.id === metric.id).map((linked) => ({ scenario, linked })),
    )
    .sort((a, b) => order(a) - order(b));
  return {
    metric,
    figures,
    distributions: [...changesOf(figures, units), ...levelsOf(metric, scenarios, units)],
    kpis: playbooks.flatMap((playbook) =>
      playbook.record.kpis.filter((item) => item.metric === metric.id).map((item) => ({ playbook, item })),
    ),
    reported: playbooks
      .map((playbook) => ({ playbook, reports: playbook.reported.filter((one) => one.metric?.id === metric.id) }))
      .filter(({ reports }) => reports.length > 0),
  };
}

const order = ({ linked: { result, grade } }: MetricFigure): number =>
  scopeOrder.indexOf(result.scope) * 10 + (result.nature === 'extent' ? 5 : 0) + 'ABC'.indexOf(grade);

/**
 * The change that an outcome states, as a share: -0.4 for 40 % less. Where a
 * source gives the states before and after instead, it is worked out of them:
 * after ÷ before − 1. `undefined` where neither is told.
 */
export function changeStated({ result }: Pick<LinkedResult, 'result'>, units: Vocabulary['units']): number | undefined {
  if (result.nature !== 'outcome' || result.claim) return undefined;
  if (result.change === 'relative') return baseAmount(result, result.unit, units);
  const scale = changeScale(result, units);
  return scale && scale.before > 0 ? scale.after / scale.before - 1 : undefined;
}

/** The changes that cases with AI brought, by scope. */
function changesOf(figures: readonly MetricFigure[], units: Vocabulary['units']): MetricDistribution[] {
  const placed = figures.flatMap(({ scenario, linked }): PlacedFigure[] => {
    const amount = linked.metric.direction === 'neutral' ? undefined : changeStated(linked, units);
    return amount === undefined || !usesAi(scenario) ? [] : [{ scenario, result: linked, amount }];
  });
  const byScope = Map.groupBy(placed, ({ result }) => scopeGroupOf(result.result.scope));
  return scopeGroups.flatMap((scope) => distributionOf(byScope.get(scope) ?? [], 'relative'));
}

function levelsOf(metric: Metric, scenarios: readonly Scenario[], units: Vocabulary['units']): MetricDistribution[] {
  const own = scenarios.filter(usesAi).map((scenario) => ({
    ...scenario,
    results: scenario.results.filter((linked) => linked.metric.id === metric.id),
  }));
  return metricDistributions(own, units).filter(({ change }) => change === 'none');
}

/** Figures of a distribution that have something in common, such as their industry. */
export interface FigureRow {
  id: string;
  figures: readonly PlacedFigure[];
  low: number;
  middle: number;
  high: number;
}

/** A distribution by what its cases are of; a case of several stands in each. Those with most figures first. */
export function rowsBy({ figures }: MetricDistribution, idsOf: (scenario: Scenario) => readonly string[]): FigureRow[] {
  const placed = figures.flatMap((figure) => [...new Set(idsOf(figure.scenario))].map((id) => ({ id, figure })));
  return [...Map.groupBy(placed, ({ id }) => id)]
    .map(([id, found]) => {
      const own = found.map(({ figure }) => figure);
      const amounts = own.map(({ amount }) => amount);
      return {
        ...{ id, figures: own },
        low: Math.min(...amounts),
        middle: median(amounts) ?? 0,
        high: Math.max(...amounts),
      };
    })
    .sort((a, b) => b.figures.length - a.figures.length);
}

/** Path of a metric's page without base and language. */
export function metricPath(id: string): string {
  return `/metrics/${id}/`;
}
