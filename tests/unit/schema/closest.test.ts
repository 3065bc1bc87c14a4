import { expect, it } from 'vitest';
import { closest } from '../../../src/schema/closest.ts';

it.each([
  ['lithium-batery', 'lithium-battery'],
  ['Steel', 'steel'],
  ['stell', 'steel'],
  ['xyz', undefined],
  ['', undefined],
])('%j was meant as %j', (written, meant) => {
  expect(closest(written, ['steel', 'lithium-battery', 'photovoltaics'])).toBe(meant);
});
