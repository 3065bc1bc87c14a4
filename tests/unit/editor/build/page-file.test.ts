import { expect, it } from 'vitest';
import { fileOf } from '../../../../src/editor/build/pages/page-file.ts';

it.each([
  ['/', '/', 'index.html'],
  ['/atlas/en/about/', '/atlas/', 'en/about/index.html'],
  ['/atlas/en/about/', '/atlas', 'en/about/index.html'],
  ['/data/atlas.xlsx', '/', 'data/atlas.xlsx'],
  ['/data/atlas.xlsx/', '/', 'data/atlas.xlsx'],
  ['/scenarios/%E9%94%82/', '/', 'scenarios/锂/index.html'],
])('%s under %s is the file %s', (pathname, base, file) => {
  expect(fileOf(pathname, base)).toBe(file);
});
