import { describe, expect, it } from 'vitest';
import { mirrored } from '../../../src/search/index/mirrored-metrics.ts';
import { realCatalogue } from '../../support/catalogue.ts';

describe('a figure told the other way round', () => {
  it.each([
    ['inspection-time', { change: -50 }, 'inspection-rate', { change: 100 }],
    ['inspection-rate', { change: 100 }, 'inspection-time', { change: -50 }],
    ['defect-rate', { level: 2 }, 'yield', { level: 98 }],
    ['energy-consumption', { change: -10 }, 'energy-saved', { change: -10 }],
  ])('of %s, %j, is told of %s as well', (metric, amounts, other, told) => {
    const [found] = mirrored(metric, { change: undefined, level: undefined, ...amounts }).filter(
      (one) => one.metric === other,
    );
    expect(found).toMatchObject(told);
  });

  it.each([
    ['inspection-time', { change: -100 }],
    ['inspection-time', { level: 5 }],
    ['defect-rate', { change: -50 }],
    ['floor-area', { change: -50 }],
    ['no-metric', { change: -50 }],
  ])('of %s, %j, is none', (metric, amounts) => {
    expect(mirrored(metric, { change: undefined, level: undefined, ...amounts })).toEqual([]);
  });

  it.each([
    ['staff-saved', 'staffing', true],
    ['fuel-saved', 'fuel-consumption', true],
    ['staffing', 'staff-saved', false],
  ])('as so many, without a change, of %s is one of %s: %j', (metric, other, isOne) => {
    const told = mirrored(metric, { change: undefined, level: undefined });
    expect(told.map((one) => one.metric)).toEqual(isOne ? [other] : []);
  });

  it('is of metrics that there are', () => {
    const { metrics } = realCatalogue().vocabulary;
    const all = [...metrics.keys()].flatMap((metric) => mirrored(metric, { change: -50, level: 5 }));
    expect(all.length).toBeGreaterThan(0);
    for (const { metric } of all) expect(metrics.has(metric), metric).toBe(true);
  });
});
