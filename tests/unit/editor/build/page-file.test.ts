import { expect, it } from 'vitest';
import { fileOf, pageAddress } from '../../../../src/editor/build/pages/page-file.ts';

it.each([
  ['/', '/', 'index.html'],
  ['/atlas/en/about/', '/atlas/', 'en/about/index.html'],
  ['/atlas/en/about/', '/atlas', 'en/about/index.html'],
  ['/data/atlas.xlsx', '/', 'data/atlas.xlsx'],
  ['/data/atlas.xlsx/', '/', 'data/atlas.xlsx'],
  ['/404/', '/', '404.html'],
  ['/atlas/en/404/', '/atlas/', 'en/404.html'],
  ['/scenarios/%E9%94%82/', '/', 'scenarios/锂/index.html'],
])('%s under %s is the file %s', (pathname, base, file) => {
  expect(fileOf(pathname, base)).toBe(file);
});

it.each([
  ['/', true, '/', '/'],
  ['/en', true, '/atlas/', '/atlas/en/'],
  ['/about/', true, '/', '/about/'],
  ['/data/atlas.xlsx/', false, '/', '/data/atlas.xlsx/'],
  ['/scenarios/a/card/index.html', false, '/atlas/', '/atlas/scenarios/a/card/index.html'],
])('%s (a page: %s) under %s is asked for as %s', (path, isPage, base, address) => {
  expect(pageAddress(path, isPage, base)).toBe(address);
});
