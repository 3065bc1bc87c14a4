import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, standingAmong } from '../../../src/questions/standing.ts';

describe('where an own figure stands', () => {
  it('goes by the direction that is better', () => {
    const amounts = [-0.9, -0.5, -0.3, -0.3, 0.1];
    expect(standingAmong(amounts, -0.3, 'lower')).toEqual({ better: 1, same: 2, worse: 2 });
    expect(standingAmong(amounts, -0.3, 'higher')).toEqual({ better: 2, same: 2, worse: 1 });
  });

  it('takes for the same what rounding makes alike', () => {
    expect(standingAmong([1 / 3], 0.3333, 'higher')).toEqual({ better: 0, same: 1, worse: 0 });
    expect(standingAmong([1000], 1000.2, 'higher').same).toBe(1);
  });

  it('counts every documented figure once, and is turned about by the direction', () => {
    const amount = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount), amount, (amounts, own) => {
        const up = standingAmong(amounts, own, 'higher');
        const down = standingAmong(amounts, own, 'lower');
        expect(up.better + up.same + up.worse).toBe(amounts.length);
        expect([down.better, down.same, down.worse]).toEqual([up.worse, up.same, up.better]);
      }),
    );
  });

  it('is never worse for a better figure', () => {
    const amount = fc.integer({ min: -100, max: 100 }).map((value) => value / 10);
    fc.assert(
      fc.property(fc.array(amount), amount, amount, (amounts, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(standingAmong(amounts, high, 'higher').better).toBeGreaterThanOrEqual(
          standingAmong(amounts, low, 'higher').better,
        );
      }),
    );
  });
});

it.each([
  [60, 15, -0.75],
  [2, 3, 0.5],
  [4, 0, -1],
  [5, 5, 0],
])('from %d to %d it changes by %d', (before, after, change) => {
  expect(changeOf(before, after)).toBeCloseTo(change);
});

it.each([
  [0, 5],
  [-1, 5],
  [5, -1],
  [Number.NaN, 1],
])('from %d to %d no share can be told', (before, after) => {
  expect(changeOf(before, after)).toBeUndefined();
});
