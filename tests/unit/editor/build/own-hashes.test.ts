import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnHashes } from '../../../../src/editor/build/pages/own-hashes.ts';

/* The policy of a page names the styles that stand in it. */

const digest = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const page = (sources: string, styles: string) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self' ; style-src 'self' ${sources};">${styles}</head>`;

it('keeps the digests of its own styles, in their order, and no others', () => {
  expect(
    withOwnHashes(
      page(
        [digest('b{}'), digest('c{}'), digest('a{}'), digest('')].join(' '),
        '<style>a{}</style><style x>b{}</style>',
      ),
    ),
  ).toBe(page([digest('b{}'), digest('a{}')].join(' '), '<style>a{}</style><style x>b{}</style>'));
});

it('says nothing else anew', () => {
  expect(withOwnHashes(page("'unsafe-hashes'", '<p>a</p>'))).toBe(page("'unsafe-hashes'", '<p>a</p>'));
  expect(withOwnHashes('<p>style-src a</p>')).toBe('<p>style-src a</p>');
});
