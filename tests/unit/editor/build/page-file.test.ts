import { expect, it } from 'vitest';
import { fileOf } from '../../../../src/editor/build/pages/page-file.ts';

it.each([
  ['/', '/', 'index.html'],
  ['/en/scenarios/coating/', '/', 'en/scenarios/coating/index.html'],
  ['/atlas/cn/en/about/', '/atlas/cn/', 'en/about/index.html'],
  ['/atlas/cn/', '/atlas/cn', 'index.html'],
  ['/scenarios/rows/0.json', '/', 'scenarios/rows/0.json'],
  ['/data/results.csv/', '/', 'data/results.csv'],
  ['/scenarios/by/scale/%E7%94%B2/', '/', 'scenarios/by/scale/甲/index.html'],
])('writes %s under %s as %s', (address, base, file) => {
  expect(fileOf(address, base)).toBe(file);
});
