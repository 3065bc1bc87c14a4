import { describe, expect, it } from 'vitest';
import { metricDistributions } from '../../../src/questions/distribution.ts';
import { median } from '../../../src/questions/tally.ts';
import { catalogueOfCases, realCatalogue, writtenScenarios } from '../../support/catalogue.ts';

const figure = (value: number, source: string) =>
  ({ metric: 'defect-rate', value, unit: '%', change: 'relative', nature: 'outcome', scope: 'line', source }) as const;

describe('figures of a small catalogue', () => {
  const catalogue = catalogueOfCases({
    one: { results: [figure(-40, 's1')] },
    two: { results: [figure(-60, 's1'), { ...figure(-90, 's1'), claim: 'estimate' }] },
    three: {
      results: [
        figure(-99, 's2'),
        { metric: 'cycle-time', value: 1, unit: 'min', change: 'none', nature: 'level', scope: 'line', source: 's1' },
        {
          metric: 'cycle-time',
          value: 15,
          unit: 's/unit',
          change: 'none',
          nature: 'level',
          scope: 'line',
          source: 's1',
        },
        { metric: 'output', value: 5, unit: '%', change: 'absolute', nature: 'outcome', scope: 'line', source: 's1' },
        {
          metric: 'models-deployed',
          value: 200,
          unit: 'item',
          change: 'none',
          nature: 'level',
          scope: 'line',
          source: 's1',
        },
      ],
    },
  });
  const found = metricDistributions(catalogue.scenarios, catalogue.vocabulary.units);

  it('sets changes of one metric beside each other, by grade', () => {
    const defects = found.find(({ metric }) => metric.id === 'defect-rate');
    expect(defects?.figures.map(({ amount }) => amount)).toEqual([-0.99, -0.6, -0.4]);
    expect(defects?.byGrade.map(({ grade, count }) => [grade, count])).toEqual([
      ['A', 0],
      ['B', 2],
      ['C', 1],
    ]);
    expect(defects?.byGrade[1]?.best?.scenario.id).toBe('two');
    expect(defects?.byGrade[1]?.median).toBeCloseTo(-0.5);
  });

  it('keeps levels of different units apart, and leaves out what does not compare', () => {
    expect(
      found.map(({ metric, change, figures }) => [metric.id, change, figures.map(({ amount }) => amount)]),
    ).toEqual([
      ['defect-rate', 'relative', [-0.99, -0.6, -0.4]],
      ['cycle-time', 'none', [60]],
      ['cycle-time', 'none', [15]],
    ]);
  });
});

it('finds the middle', () => {
  expect(median([])).toBeUndefined();
  expect(median([3])).toBe(3);
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1])).toBe(2.5);
});

it('takes in every comparable change of the real content, once', () => {
  const catalogue = realCatalogue();
  const changes = metricDistributions(catalogue.scenarios, catalogue.vocabulary.units).filter(
    ({ change }) => change === 'relative',
  );
  const neutral = new Set(
    [...catalogue.vocabulary.metrics.values()].filter(({ direction }) => direction === 'neutral').map(({ id }) => id),
  );
  const written = writtenScenarios()
    .flatMap(({ results }) => results ?? [])
    .filter(({ change, claim, metric }) => change === 'relative' && !claim && !neutral.has(metric));
  expect(changes.reduce((sum, { figures }) => sum + figures.length, 0)).toBe(written.length);
  for (const { figures, byGrade } of changes) {
    expect(byGrade.reduce((sum, { count }) => sum + count, 0)).toBe(figures.length);
  }
});
