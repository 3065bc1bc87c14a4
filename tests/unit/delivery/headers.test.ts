import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expressionOf, type HeaderRule, headerRules, headerValues, writtenOut } from '../../../src/delivery/headers.ts';
import { policyHeader, sharedDirectives } from '../../../src/delivery/policy.ts';
import { root } from '../../support/folders.ts';

describe('a pattern', () => {
  it.each([
    ['/*', '/', ['/', '/a/b.c'], []],
    ['/assets/*', '/', ['/assets/a.css', '/assets/fonts/a.woff2'], ['/assets', '/en/assets/a.css', '/assetsx/a']],
    ['/assets/*', '/a.b/', ['/a.b/assets/x'], ['/assets/x', '/a-b/assets/x']],
    ['/*.{json,md}', '/', ['/a.json', '/a/b/index.md'], ['/a.jsonx', '/a.mdx', '/json', '/a.json/']],
    [
      '/{,en/}scenarios/:id/card/*',
      '/',
      ['/scenarios/a/card/', '/en/scenarios/a/card/index.html'],
      ['/scenarios/a/b/card/', '/scenarios/a/cards/', '/fr/scenarios/a/card/'],
    ],
  ])('%s under %s', (pattern, base, matched, others) => {
    const expression = new RegExp(expressionOf(pattern, base));
    expect([...matched, ...others].filter((path) => expression.test(path))).toEqual(matched);
  });

  it('is written out choice by choice', () => {
    expect(writtenOut('/{a,b}/{c,d}')).toEqual(['/a/c', '/a/d', '/b/c', '/b/d']);
    expect(writtenOut('/x/*')).toEqual(['/x/*']);
  });
});

it('lets a later rule outweigh an earlier one', () => {
  const rules: HeaderRule[] = [
    { paths: ['/*'], headers: { A: '1', B: '1' } },
    { paths: ['/x/*'], headers: { A: '2', C: '2' } },
    { paths: ['/x/y/*'], headers: { A: '3' } },
  ];
  expect(headerValues(rules)).toEqual([
    {
      name: 'A',
      usual: '1',
      particular: [
        { path: '/x/y/*', value: '3' },
        { path: '/x/*', value: '2' },
      ],
    },
    { name: 'B', usual: '1', particular: [] },
    { name: 'C', usual: '', particular: [{ path: '/x/*', value: '2' }] },
  ]);
});

it('sends with every answer what keeps a reader safe', () => {
  const everywhere = headerRules()[0]?.headers ?? {};
  expect(everywhere['X-Content-Type-Options']).toBe('nosniff');
  expect(everywhere['Referrer-Policy']).toBe('same-origin');
  expect(everywhere['Permissions-Policy']).toContain('geolocation=()');
});

it('allows as header what pages allow themselves, and no script in a page', () => {
  const policy = policyHeader(['https://other.example'], "'none'");
  for (const directive of sharedDirectives(['https://other.example'])) expect(policy).toContain(directive);
  expect(policy).toMatch(/script-src 'self';/);
  expect(readFileSync(join(root, 'astro.config.mjs'), 'utf8')).toContain('directives: sharedDirectives(');
});
