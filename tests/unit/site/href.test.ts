import { expect, it } from 'vitest';
import { pathIn, sitePath } from '../../../src/schema/site-path.ts';
import { fileHref, href } from '../../../src/site/href.ts';

it('leads an English page to English pages and English files', () => {
  expect(href('/scenarios/', 'en')).toBe('/en/scenarios/');
  expect(href('/scenarios/rows.json', 'en')).toBe('/en/scenarios/rows.json');
  expect(href('/pictures/map.svg', 'en')).toBe('/en/pictures/map.svg');
  expect(href('/scenarios/rows.json', 'zh')).toBe('/scenarios/rows.json');
});

it('knows files that are the same in both languages', () => {
  expect(fileHref('/favicon.svg')).toBe('/favicon.svg');
  // In a text, a file is an image or a document that has one edition.
  expect(sitePath('/images/line.png', 'en', '/')).toBe('/images/line.png');
  expect(sitePath('/plan/?x=a.b', 'en', '/')).toBe('/en/plan/?x=a.b');
});

it('stands under the base of the site', () => {
  expect(pathIn('/plan/', 'en', '/atlas/')).toBe('/atlas/en/plan/');
  expect(pathIn('/plan/', 'zh', '/atlas')).toBe('/atlas/plan/');
});
