import { expect, it } from 'vitest';
import { caddyRedirects } from '../../../src/delivery/caddy.ts';
import { nginxRedirects } from '../../../src/delivery/nginx.ts';
import { redirectsOf } from '../../../src/delivery/redirects.ts';
import { redirectsFile } from '../../../src/delivery/static-host.ts';

const files = [
  'index.html',
  'scenarios/now/index.html',
  'scenarios/now/index.md',
  'scenarios/now/card/index.html',
  'scenarios/nowadays/index.html',
  'scenarios/was/index.html',
  'en/scenarios/now/index.html',
  'enterprises/plant/index.html',
];
const entries = [
  { kind: 'scenario', id: 'now', formerIds: ['was', 'once'] },
  { kind: 'enterprise', id: 'plant', formerIds: [] },
] as const;

it('leads every former address to the same of today', () => {
  const redirects = redirectsOf(entries, files, '/');
  expect(redirects.filter(({ from }) => from.includes('/was'))).toEqual([
    { from: '/scenarios/was', to: '/scenarios/now/' },
    { from: '/scenarios/was/', to: '/scenarios/now/' },
    { from: '/scenarios/was/card/', to: '/scenarios/now/card/' },
    { from: '/scenarios/was/index.md', to: '/scenarios/now/index.md' },
    { from: '/en/scenarios/was', to: '/en/scenarios/now/' },
    { from: '/en/scenarios/was/', to: '/en/scenarios/now/' },
  ]);
  expect(redirects.filter(({ from }) => from.includes('/once'))).toHaveLength(6);
});

it('stays under the site’s path', () => {
  const redirects = redirectsOf(entries, files, '/atlas/');
  expect(redirects.filter(({ from, to }) => !from.startsWith('/atlas/') || !to.startsWith('/atlas/'))).toEqual([]);
});

it('is written as each host reads it, and empty where nothing has moved', () => {
  const one = [{ from: '/a/', to: '/b/' }];
  expect(redirectsFile(one)).toBe('/a/ /b/ 301\n');
  expect(nginxRedirects(one)).toBe('"/a/" "/b/";\n');
  expect(caddyRedirects(one)).toBe('"/a/" "/b/"\n');
  expect(redirectsFile([]) + nginxRedirects([]) + caddyRedirects([])).toBe('');
});
