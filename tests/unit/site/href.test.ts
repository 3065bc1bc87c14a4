import { expect, it } from 'vitest';
import { pathIn, sitePath } from '../../../src/schema/site-path.ts';
import { href, ownFile } from '../../../src/site/href.ts';

it('leads an English page to English pages, and to the English one of a file of which each language has its own', () => {
  expect(href('/scenarios/', 'en')).toBe('/en/scenarios/');
  expect(ownFile('/scenarios/rows.json', 'en')).toBe('/en/scenarios/rows.json');
  expect(ownFile('/pictures/map.svg', 'en')).toBe('/en/pictures/map.svg');
  expect(ownFile('/scenarios/rows.json', 'zh')).toBe('/scenarios/rows.json');
});

it('knows files that are the same in both languages', () => {
  expect(href('/favicon.svg', 'en')).toBe('/favicon.svg');
  expect(sitePath('/images/line.png', 'en', '/')).toBe('/images/line.png');
  expect(sitePath('/plan/?x=a.b', 'en', '/')).toBe('/en/plan/?x=a.b');
});

it('stands under the base of the site', () => {
  expect(pathIn('/plan/', 'en', '/atlas/')).toBe('/atlas/en/plan/');
  expect(pathIn('/plan/', 'zh', '/atlas')).toBe('/atlas/plan/');
});
