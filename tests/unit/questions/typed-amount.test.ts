import { describe, expect, it } from 'vitest';
import { typedAmount } from '../../../src/questions/typed-amount.ts';

describe('an amount as people type it', () => {
  it.each([
    ['2000000', 2_000_000],
    ['2,000,000', 2_000_000],
    [' 200万 ', 2_000_000],
    ['１２３', 123],
    ['1.5亿元', 150_000_000],
    ['50 000 元', 50_000],
  ])('%j is %d', (text, amount) => {
    expect(typedAmount(text)).toBe(amount);
  });

  it.each(['', 'abc', '-5', '1e6', '2百万', '1,2.3.4', '<b>5</b>'])('%j is no amount', (text) => {
    expect(typedAmount(text)).toBeNaN();
  });
});
