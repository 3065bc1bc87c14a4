import { expect, it } from 'vitest';
import { changeScale } from '../../../src/questions/change-scale.ts';
import { projectFolders } from '../../../src/reading/folders.ts';
import { readSeeds } from '../../../src/reading/seeds.ts';
import { indexSeeds } from '../../../src/reading/vocabulary.ts';
import type { Result } from '../../../src/schema/result.ts';

const { seeds } = readSeeds(projectFolders());
if (!seeds) throw new Error('The seeds are not sound.');
const { units } = indexSeeds(seeds);
const result = (changes: Partial<Result>): Result => ({
  metric: 'cycle-time',
  unit: '%',
  change: 'relative',
  nature: 'outcome',
  scope: 'line',
  source: 's1',
  ...changes,
});

it.each([
  ['a fall by a third', { value: -33 }, { before: 1, after: 0.67 }],
  ['a rise to more than four times', { value: 320 }, { before: 1 / 4.2, after: 1 }],
  ['the middle of a range', { min: -20, max: -10 }, { before: 1, after: 0.85 }],
  ['a fall to nothing', { value: -100 }, { before: 1, after: 0 }],
  [
    'a level beside the one before, in other units',
    { change: 'none', value: 30, unit: 'min', baseline: { value: 2, unit: 'h' } },
    { before: 1, after: 0.25 },
  ],
  [
    'a difference from the state before',
    { change: 'absolute', value: -6, unit: 'd', baseline: { value: 8 } },
    { before: 1, after: 0.25 },
  ],
] satisfies [string, Partial<Result>, object][])('draws %s true to scale', (_name, changes, expected) => {
  const scale = changeScale(result(changes), units);
  expect(scale?.before).toBeCloseTo(expected.before, 6);
  expect(scale?.after).toBeCloseTo(expected.after, 6);
});

it.each([
  ['a level alone', { change: 'none', value: 15, unit: 's' }],
  ['a difference without a state before', { change: 'absolute', value: -6, unit: 'd' }],
  ['a state before in words only', { change: 'none', value: 15, unit: 's', baseline: { what: { zh: '人工' } } }],
  ['a fall below nothing', { value: -120 }],
  ['a unit that nobody knows', { value: 5, unit: 'furlong' }],
  ['nothing before and nothing after', { change: 'none', value: 0, unit: 's', baseline: { value: 0 } }],
] satisfies [string, Partial<Result>][])('draws nothing for %s', (_name, changes) => {
  expect(changeScale(result(changes), units)).toBeUndefined();
});
