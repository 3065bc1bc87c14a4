import { describe, expect, it } from 'vitest';
import { inOtherOrder } from '../../../src/search/index/english-phrases.ts';

describe('an English phrase', () => {
  it.each([
    ['defect detection', 'detect defect'],
    ['energy saving', 'save energy'],
    ['energy saving', 'saving energy'],
    ['tool wear prediction', 'predict tool wear'],
  ])('%j is also said %j', (phrase, other) => {
    expect(inOtherOrder(phrase)).toContain(other);
  });

  it.each(['detection', 'blast furnace', 'valve control', 'seam welding', 'a b c d detection', ''])(
    '%j is said one way',
    (phrase) => {
      expect(inOtherOrder(phrase)).toEqual([]);
    },
  );
});
