import { describe, expect, it } from 'vitest';
import { typedDate } from '../../../src/submit/typed-date.ts';
import { typedFigure, unitToSet } from '../../../src/submit/typed-figure.ts';

/* What somebody types as its source writes it. */

describe('a figure', () => {
  it.each([
    ['约30%', { value: '30', bound: 'about', unit: '%' }],
    ['－３０．５％', { value: '-30.5', unit: '%' }],
    ['10~20', { min: '10', max: '20' }],
    ['3‰', { value: '0.3', unit: '%' }],
    ['千分之七', { value: '0.7', unit: '%' }],
    ['0.7~3‰', { min: '0.07', max: '0.3', unit: '%' }],
    ['超过500万', { value: '5000000', bound: 'at-least' }],
  ])('%j is taken apart', (written, expected) => {
    expect(typedFigure(written)).toEqual(expected);
  });

  it.each(['30', '-30.5', '３０．５', '', '   ', '很多', '¥500万', '1,50'])('%j is left as it stands', (written) => {
    expect(typedFigure(written)).toBeUndefined();
  });
});

describe('the unit behind a figure', () => {
  it.each([
    ['%', '', '%'],
    // The metric proposed its usual unit before the figure was typed.
    ['%', 'ppm', '%'],
    // Percentage points are written with the same sign.
    ['%', 'pp', undefined],
    ['%', '%', undefined],
    [undefined, '%', undefined],
  ] as const)('%j beside the chosen %j sets %j', (sign, chosen, unit) => {
    expect(unitToSet(sign, chosen)).toBe(unit);
  });
});

describe('a date', () => {
  it.each([
    ['2024年9月28日', '2024-09-28'],
    ['2024/9/8', '2024-09-08'],
    ['２０２４．９', '2024-09'],
    ['2024年', '2024'],
    ['2024', '2024'],
    [' 2024-09-28 ', '2024-09-28'],
    ['去年九月', '去年九月'],
    ['20240928', '20240928'],
    ['', ''],
  ])('%j is %j', (written, expected) => {
    expect(typedDate(written)).toBe(expected);
  });
});
