import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnHashes } from '../../../../src/editor/build/pages/own-hashes.ts';

/* The policy of a page names the styles that stand in it. */

const told = (html: string) => withOwnHashes(Buffer.from(html)).toString();
const digest = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const page = (sources: string, styles: string) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self' ; style-src 'self' ${sources};">${styles}</head>`;

it('keeps the digests of its own styles, in their order, and no others', () => {
  expect(
    told(
      page(
        [digest('b{}'), digest('c{}'), digest('a{}'), digest('')].join(' '),
        '<style>a{}</style><style x>b{}</style>',
      ),
    ),
  ).toBe(page([digest('b{}'), digest('a{}')].join(' '), '<style>a{}</style><style x>b{}</style>'));
});

it('says nothing else anew', () => {
  expect(told(page("'unsafe-hashes'", '<p>a</p>'))).toBe(page("'unsafe-hashes'", '<p>a</p>'));
  expect(told('<p>style-src a</p>')).toBe('<p>style-src a</p>');
});

it('keeps every letter, and knows a style with letters of any language', () => {
  const style = "<style>a::after{content:'〔注〕é'}</style>";
  const own = digest("a::after{content:'〔注〕é'}");
  expect(told(page(`${digest('b{}')} ${own}`, `${style}<p>智能制造 🏭</p>`))).toBe(
    page(own, `${style}<p>智能制造 🏭</p>`),
  );
});
