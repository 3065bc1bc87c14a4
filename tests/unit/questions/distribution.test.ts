import { describe, expect, it } from 'vitest';
import { scopeGroupOf } from '../../../src/catalogue/worth.ts';
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

describe('figures that are not the same', () => {
  const level = (value: number, object?: string, scope: 'application' | 'line' | 'plant' = 'line') =>
    ({
      metric: 'cycle-time',
      value,
      unit: 's/unit',
      change: 'none',
      nature: 'level',
      scope,
      ...(object && { object: { zh: object } }),
      source: 's1',
    }) as const;
  const accuracy = (value: number, scope: 'application' | 'plant') =>
    ({ metric: 'detection-accuracy', value, unit: '%', change: 'none', nature: 'level', scope, source: 's1' }) as const;
  const of = (scenarios: Parameters<typeof catalogueOfCases>[0]) => {
    const catalogue = catalogueOfCases(scenarios);
    return metricDistributions(catalogue.scenarios, catalogue.vocabulary.units).map(
      ({ metric, scope, object, figures }) => [metric.id, scope, object?.zh, figures.map(({ amount }) => amount)],
    );
  };

  it('stand apart by what they were measured on', () => {
    expect(
      of({
        one: { results: [figure(-40, 's1'), { ...figure(-9, 's1'), scope: 'plant' }] },
        two: {
          results: [
            { ...figure(-60, 's1'), scope: 'application' },
            { ...figure(-8, 's1'), scope: 'plant' },
          ],
        },
        three: {
          results: [
            { ...figure(-7, 's1'), scope: 'plant' },
            { ...figure(-6, 's1'), scope: 'group' },
          ],
        },
        four: { results: [{ ...figure(-5, 's1'), scope: 'workshop' }] },
      }),
    ).toEqual([
      ['defect-rate', 'application', undefined, [-0.6, -0.4]],
      ['defect-rate', 'plant', undefined, [-0.09, -0.08, -0.07]],
      ['defect-rate', 'workshop', undefined, [-0.05]],
      ['defect-rate', 'group', undefined, [-0.06]],
    ]);
  });

  it('stand apart by their object; a level without one stands by itself', () => {
    expect(
      of({
        cell: { results: [level(1.7, '一只电芯')] },
        other: { results: [level(2, '一只 电芯')] },
        car: { results: [level(150, '一辆车')] },
        unknown: { results: [level(60)] },
        another: { results: [level(61)] },
      }).sort((a, b) => String(a[2]).localeCompare(String(b[2]))),
    ).toEqual(
      expect.arrayContaining([
        ['cycle-time', 'application', expect.stringMatching(/^一只 ?电芯$/), [1.7, 2]],
        ['cycle-time', 'application', '一辆车', [150]],
        ['cycle-time', 'application', undefined, [60]],
        ['cycle-time', 'application', undefined, [61]],
      ]),
    );
  });

  it('are set on one axis where they are shares of what their metric names', () => {
    expect(
      of({
        one: { results: [accuracy(99, 'application')] },
        two: { results: [accuracy(98, 'application'), accuracy(90, 'plant')] },
      }),
    ).toEqual([
      ['detection-accuracy', 'application', undefined, [0.98, 0.99]],
      ['detection-accuracy', 'plant', undefined, [0.9]],
    ]);
  });

  it('are left out where they are of extent', () => {
    expect(of({ one: { results: [{ ...level(3, '一辆车'), nature: 'extent' }] } })).toEqual([]);
  });
});

it('mixes no scopes and no objects in the real content', () => {
  const { scenarios, vocabulary } = realCatalogue();
  for (const { figures, scope, object } of metricDistributions(scenarios, vocabulary.units)) {
    expect(new Set(figures.map(({ result }) => scopeGroupOf(result.result.scope)))).toEqual(new Set([scope]));
    for (const { result } of figures) {
      expect(result.result.nature).not.toBe('extent');
      if (object) expect(result.result.object?.zh.replaceAll(/\s/g, '')).toBe(object.zh.replaceAll(/\s/g, ''));
    }
  }
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
