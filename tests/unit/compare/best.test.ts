import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf } from '../../../src/compare/best.ts';
import type { ComparedFigure } from '../../../src/compare/entry.ts';
import { defectsDown } from '../../support/compared.ts';

const best = (...columns: ComparedFigure[][]) => [...bestOf(columns)].map(({ value }) => value);

describe('the best in a row', () => {
  it('is the greatest fall where lower is better, the greatest rise where higher is', () => {
    expect(best([defectsDown(40)], [defectsDown(60)], [defectsDown(50)])).toEqual(['−60%']);
    const up = (percent: number) =>
      defectsDown(percent, { direction: 'higher', low: percent, high: percent, value: `+${percent}%` });
    expect(best([up(40)], [up(60)])).toEqual(['+60%']);
  });

  it.each<[string, ComparedFigure[][]]>([
    ['one figure alone', [[defectsDown(40)], []]],
    ['even figures', [[defectsDown(40)], [defectsDown(40)]]],
    ['another scope', [[defectsDown(40)], [defectsDown(60, { rank: 'application ' })]]],
    ['another object', [[defectsDown(40)], [defectsDown(60, { rank: 'line 一辆车' })]]],
    ['a goal among them', [[defectsDown(40)], [defectsDown(60, { rank: undefined })]]],
    [
      'no direction that is better',
      [[defectsDown(40)], [defectsDown(60)]].map((column) =>
        column.map((one) => ({ ...one, direction: 'neutral' as const })),
      ),
    ],
    ['an open end that may reach further', [[defectsDown(40, { low: undefined })], [defectsDown(60)]]],
    ['ranges that overlap', [[defectsDown(40, { low: -0.5 })], [defectsDown(60, { low: -0.6, high: -0.45 })]]],
  ])('is not told: %s', (_, columns) => {
    expect(best(...columns)).toEqual([]);
  });

  it('is told where a bound leaves no doubt: over 60 % less is more than 40 % less', () => {
    expect(best([defectsDown(40)], [defectsDown(60, { low: undefined })])).toEqual(['−60%']);
  });

  it('beats every other one, whatever the figures, and does not depend on the columns’ order', () => {
    const figure = fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 3 }))
      .map(([low, width]) => defectsDown(1, { low, high: low + width }));
    const columns = fc.array(fc.array(figure, { maxLength: 2 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(columns, (told) => {
        const found = bestOf(told);
        expect(new Set(bestOf(told.toReversed()))).toEqual(new Set(found));
        for (const one of found)
          for (const others of told.filter((column) => !column.includes(one)))
            for (const other of others) expect(one.high ?? 0).toBeLessThan(other.low ?? 0);
      }),
    );
  });
});
