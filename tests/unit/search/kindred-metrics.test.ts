import { describe, expect, it } from 'vitest';
import { kindred } from '../../../src/search/index/kindred-metrics.ts';
import { mirrored } from '../../../src/search/index/mirrored-metrics.ts';
import { realCatalogue, realSearched } from '../../support/catalogue.ts';

describe('a figure of something that goes along with what is asked for', () => {
  const { metrics } = realCatalogue().vocabulary;

  it.each([
    ['repair-time', ['downtime']],
    ['energy-efficiency', ['energy-consumption']],
    ['lead-time', ['production-cycle', 'on-time-delivery']],
    ['floor-area', []],
  ])('of %s, stands for %j', (metric, asked) => {
    expect(kindred(metric).sort()).toEqual([...asked].sort());
  });

  it('is of metrics that there are, and never of the same', () => {
    const all = [...metrics.keys()].map((metric) => ({ metric, asked: kindred(metric) }));
    expect(all.some(({ asked }) => asked.length > 0)).toBe(true);
    for (const { metric, asked } of all)
      for (const other of asked) {
        expect(metrics.has(other), other).toBe(true);
        expect(other).not.toBe(metric);
      }
  });

  it('stands for none for which its change is told already', () => {
    for (const metric of metrics.keys()) {
      const told = mirrored(metric, { change: -50, level: undefined }).map((one) => one.metric);
      for (const asked of kindred(metric)) expect(told, `${metric} → ${asked}`).not.toContain(asked);
    }
  });

  it('is told of a case as such, and weighs less than one of the thing itself', () => {
    const { known, records } = realSearched();
    const repaired = realCatalogue().scenarios.find(({ results }) =>
      results.some(({ metric, outcome }) => metric.id === 'repair-time' && outcome === 'better'),
    );
    const figures = records.find(({ path }) => path === `/scenarios/${repaired?.id}/`)?.figuresOf ?? [];
    const of = (metric: string) => {
      const concepts = known.ofTerm(`metrics/${metric}`);
      return figures.find((figure) => concepts.length > 0 && concepts.every((one) => figure.concepts.has(one)));
    };
    expect(of('repair-time')?.kindred).toBeUndefined();
    expect(of('downtime')?.kindred).toBe(true);
    expect(of('downtime')?.weight ?? 99).toBeLessThan(of('repair-time')?.weight ?? 0);
  });
});
